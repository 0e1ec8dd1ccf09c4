import fc from '../../../support/fast-check.js';
import { describe, expect, test } from 'vitest';
import { layOut, type Box, type Connection, type Layout } from '../../../../src/core/report/html/graph-layout.js';

const box = (id: string): Box => ({ id, width: 100, height: 40 });
const arrow = (from: string, to: string, width = 0): Connection => ({ from, to, label: width === 0 ? { width: 0, height: 0 } : { width, height: 20 }, weight: 1 });

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function areas({ boxes, ways }: Layout, connections: readonly Connection[]): readonly Area[] {
  const around = (x: number, y: number, width: number, height: number): Area => ({ left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 });
  return [
    ...boxes.map(({ x, y, width, height }) => around(x, y, width, height)),
    ...ways.flatMap(({ label }, index) => {
      const { width, height } = connections[index]?.label ?? { width: 0, height: 0 };
      return width === 0 ? [] : [around(label.x, label.y, width, height)];
    }),
  ];
}

function overlap(a: Area, b: Area): boolean {
  return a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
}

describe('the layout of a graph', () => {
  test('puts each box below those that lead to it, and a chain in a straight line', () => {
    const { boxes } = layOut([box('a'), box('b'), box('c')], [arrow('a', 'b'), arrow('b', 'c')]);
    expect(boxes.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(new Set(boxes.map(({ x }) => x)).size).toBe(1);
    expect(boxes.map(({ y }) => y)).toEqual(boxes.map(({ y }) => y).toSorted((a, b) => a - b));
  });

  test('draws an arrow that leads back upwards', () => {
    const { ways } = layOut([box('a'), box('b')], [arrow('a', 'b'), arrow('b', 'a')]);
    const [down, up] = ways.map(({ points }) => (points.at(-1)?.y ?? 0) - (points[0]?.y ?? 0));
    expect(down).toBeGreaterThan(0);
    expect(up).toBeLessThan(0);
  });

  test('does not cross arrows that need not cross', () => {
    const { boxes } = layOut(['a', 'b', 'c', 'd'].map(box), [arrow('a', 'd'), arrow('b', 'c')]);
    const at = new Map(boxes.map(({ id, x }) => [id, x]));
    expect(((at.get('a') ?? 0) < (at.get('b') ?? 0)) === ((at.get('d') ?? 0) < (at.get('c') ?? 0))).toBe(true);
  });

  test('of nothing is nothing', () => {
    expect(layOut([], [])).toMatchObject({ boxes: [], ways: [] });
  });

  test('whatever the graph is, nothing lies on anything else or outside, and every arrow has its way', () => {
    const ids = fc.uniqueArray(fc.integer({ min: 0, max: 11 }).map(String), { minLength: 1, maxLength: 12 });
    const graphs = ids.chain((known) => fc.record({
      boxes: fc.constant(known.map(box)),
      connections: fc.array(fc.tuple(fc.constantFrom(...known), fc.constantFrom(...known), fc.constantFrom(0, 30, 90)).map(([from, to, width]) => arrow(from, to, width)), { maxLength: 20 }),
    }));
    fc.assert(fc.property(graphs, ({ boxes, connections }) => {
      const layout = layOut(boxes, connections);
      expect(layout.boxes).toHaveLength(boxes.length);
      expect(layout.ways).toHaveLength(connections.length);
      const all = areas(layout, connections);
      for (const [index, area] of all.entries()) {
        expect(area.left).toBeGreaterThanOrEqual(-0.5);
        expect(area.right).toBeLessThanOrEqual(layout.width + 0.5);
        expect(area.bottom).toBeLessThanOrEqual(layout.height + 0.5);
        for (const other of all.slice(index + 1)) expect(overlap(area, other)).toBe(false);
      }
      for (const { points } of layout.ways) expect(points.every(({ x, y }) => x >= 0 && x <= layout.width && y >= 0 && y <= layout.height)).toBe(true);
    }), { numRuns: 200 });
  });

  test('of the largest graph that is drawn is there before the test ends', () => {
    const boxes = Array.from({ length: 120 }, (_, place) => box(String(place)));
    const connections = Array.from({ length: 240 }, (_, place) => arrow(String(place % 119), String((place * 7) % 120), 50));
    expect(layOut(boxes, connections).boxes).toHaveLength(120);
  });
});
