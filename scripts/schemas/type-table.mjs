// Shapes in the compact form of the store (src/core/manifests/store.ts reads it), each kept once.

/** Collects shapes; equal ones share an index, whatever version or kind they come from. */
export class TypeTable {
  types = [];
  #indexes = new Map();

  /** A shape as it is referred to: a code, or the index of its entry. */
  add(shape) {
    if (typeof shape !== 'object') return shape;
    const text = JSON.stringify(shape);
    const known = this.#indexes.get(text);
    if (known !== undefined) return known;
    const index = this.reserve();
    this.set(index, shape, text);
    return index;
  }

  /** An index whose shape comes later: for types that contain themselves. */
  reserve() {
    return this.types.push(null) - 1;
  }

  set(index, shape, text = JSON.stringify(shape)) {
    this.types[index] = shape;
    this.#indexes.set(text, index);
  }
}
