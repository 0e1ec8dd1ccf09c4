/** What was made of the texts that were asked for last, as long as these have no more characters together than there is room for. */
export class RecentTexts<T> {
  readonly #room: number;
  /** The one asked for last stands last. */
  readonly #known = new Map<string, T>();
  #characters = 0;

  constructor(room: number) {
    this.#room = room;
  }

  /** Undefined for a text that is not kept, or not any more. */
  find(text: string): T | undefined {
    if (text.length > this.#room) return undefined;
    const found = this.#known.get(text);
    if (found === undefined) return undefined;
    this.#known.delete(text);
    this.#known.set(text, found);
    return found;
  }

  /** Keeps what was made of a text; one that would take all the room is not kept. */
  keep(text: string, made: T): void {
    if (text.length > this.#room / 2 || this.#known.has(text)) return;
    this.#known.set(text, made);
    this.#characters += text.length;
    for (const oldest of this.#known.keys()) {
      if (this.#characters <= this.#room) break;
      this.#known.delete(oldest);
      this.#characters -= oldest.length;
    }
  }
}
