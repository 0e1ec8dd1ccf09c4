/**
 * Follows the lexemes of a YAML text and tells when they nest too deeply, before a parser sees
 * them: the parser of `yaml` and everything behind it recurse, and deep input ends the process.
 *
 * What it counts is never less than the real depth of collections and at most about twice that
 * (a block mapping counts its key's column and its colon). The exact limit is for the reader of
 * the values; this one keeps the process alive.
 */
export class NestingGuard {
  readonly #limit: number;
  /** Columns on which block collections that are still open began. */
  #columns: number[] = [];
  /** One entry per open flow collection: colons since its last comma, for `[a: b: c: …`. */
  #flow: number[] = [];
  #flowColons = 0;
  #offset = 0;
  #lineStart = 0;
  #atLineStart = true;
  #scalarFollows = false;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Offset of the lexeme that comes next. */
  get offset(): number {
    return this.#offset;
  }

  /** Takes the next lexeme; false when it nests too deeply. */
  accept(lexeme: string): boolean {
    if (this.#scalarFollows) {
      this.#scalarFollows = false;
      this.#advance(lexeme);
      return true;
    }
    switch (lexeme) {
      case scalarMark:
        this.#scalarFollows = true;
        this.#startOfLine();
        return true;
      case documentMark:
        this.#columns = [];
        return true;
      case flowErrorMark:
        this.#flow = [];
        this.#flowColons = 0;
        return true;
      default:
        this.#structure(lexeme);
        this.#advance(lexeme);
        return this.#columns.length + this.#flow.length + this.#flowColons <= this.#limit;
    }
  }

  #structure(lexeme: string): void {
    const first = lexeme[0];
    if (first === ' ' || first === '\t' || first === '\n' || first === '\r' || first === '#') return;
    if (this.#flow.length > 0) this.#flowStructure(lexeme);
    else this.#blockStructure(lexeme);
  }

  #flowStructure(lexeme: string): void {
    const last = this.#flow.length - 1;
    const colons = this.#flow[last] ?? 0;
    if (lexeme === '[' || lexeme === '{') {
      this.#flow.push(0);
    } else if (lexeme === ':') {
      this.#flow[last] = colons + 1;
      this.#flowColons += 1;
    } else if (lexeme === ',') {
      this.#flow[last] = 0;
      this.#flowColons -= colons;
    } else if (lexeme === ']' || lexeme === '}') {
      this.#flow.pop();
      this.#flowColons -= colons;
    }
  }

  #blockStructure(lexeme: string): void {
    this.#startOfLine();
    if (lexeme === '[' || lexeme === '{') this.#flow.push(0);
    else if (lexeme === '-' || lexeme === '?' || lexeme === ':') this.#openColumn();
  }

  /** The first lexeme of a line closes what began further right. */
  #startOfLine(): void {
    if (!this.#atLineStart || this.#flow.length > 0) return;
    this.#atLineStart = false;
    const column = this.#offset - this.#lineStart;
    while ((this.#columns.at(-1) ?? -1) > column) this.#columns.pop();
    this.#openColumn();
  }

  #openColumn(): void {
    const column = this.#offset - this.#lineStart;
    if ((this.#columns.at(-1) ?? -1) < column) this.#columns.push(column);
  }

  #advance(lexeme: string): void {
    const newline = lexeme.lastIndexOf('\n');
    if (newline !== -1) {
      this.#lineStart = this.#offset + newline + 1;
      this.#atLineStart = true;
    }
    this.#offset += lexeme.length;
  }
}

// The control characters that the lexer of `yaml` puts between pieces of the text.
const documentMark = '\u0002';
const flowErrorMark = '\u0018';
const scalarMark = '\u001F';
