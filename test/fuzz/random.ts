/** Numbers that follow from a seed alone (mulberry32): the same seed draws the same. */
export class Random {
  #state: number;

  constructor(...parts: readonly number[]) {
    this.#state = parts.reduce((state, part) => Math.imul(state ^ (part >>> 0), 0x9e37_79b1) + 0x7f4a_7c15, 0x2545_f491) >>> 0;
    this.next();
  }

  /** From 0 to 1, without 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b_79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0, below `limit`. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(items: readonly [T, ...T[]] | readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  }

  /** Small numbers often, large ones now and then. */
  size(most: number): number {
    return Math.floor(most ** this.next());
  }
}
