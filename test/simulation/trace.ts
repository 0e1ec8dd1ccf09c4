import { createHash } from 'node:crypto';

/** What happened, in order: the same seed must tell the same. */
export class Trace {
  #told: string[] = [];
  readonly #kept: string[] | undefined;

  /** With `keep`, the lines can be read afterwards. */
  constructor({ keep }: { readonly keep: boolean }) {
    this.#kept = keep ? [] : undefined;
  }

  add(line: string): void {
    this.#told.push(line);
    this.#kept?.push(line);
  }

  get lines(): readonly string[] {
    return this.#kept ?? [];
  }

  /** Ends it. */
  digest(): string {
    const hash = createHash('sha256').update(`${this.#told.join('\n')}\n`).digest('hex').slice(0, 16);
    this.#told = [];
    return hash;
  }
}
