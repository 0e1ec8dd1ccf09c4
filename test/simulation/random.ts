/** Numbers that follow from a seed. Forks do not depend on how much was drawn from what they were forked from. */
export class Random {
  readonly #name: string;
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  constructor(name: string) {
    this.#name = name;
    let hash = 2_166_136_261;
    const word = (salt: number): number => {
      hash = Math.imul(hash ^ salt, 16_777_619);
      for (let index = 0; index < name.length; index += 1) hash = Math.imul(hash ^ name.charCodeAt(index), 16_777_619);
      hash ^= hash >>> 13;
      return Math.imul(hash, 2_246_822_519) >>> 0;
    };
    [this.#a, this.#b, this.#c] = [word(1), word(2), word(3)];
    for (let round = 0; round < 12; round += 1) this.fraction();
  }

  fork(name: string): Random {
    return new Random(`${this.#name}/${name}`);
  }

  /** In [0, 1). The generator is sfc32 (Chris Doty-Humphrey). */
  fraction(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum | 0;
    return (sum >>> 0) / 4_294_967_296;
  }

  chance(probability: number): boolean {
    return probability > 0 && this.fraction() < probability;
  }

  /** A whole number in [from, to]. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.fraction() * (to - from + 1));
  }

  pick<T>(list: readonly [T, ...T[]]): T {
    return list[Math.floor(this.fraction() * list.length)] ?? list[0];
  }

  /** A version 4 UUID. */
  uuid(): string {
    const digits = Array.from({ length: 8 }, () => Math.floor(this.fraction() * 65_536).toString(16).padStart(4, '0')).join('');
    return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20)}`;
  }
}
