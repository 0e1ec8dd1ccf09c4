import { lexTemplate, type Token } from './lex.js';
import { needsServer, wrong } from './values.js';

/** A part of a template. */
export type TemplateNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'output'; readonly pipe: Pipe }
  | { readonly kind: 'if' | 'with' | 'range'; readonly pipe: Pipe; readonly body: readonly TemplateNode[]; readonly otherwise: readonly TemplateNode[] }
  | { readonly kind: 'break' | 'continue' };

/** Commands, of which each gets the value of the one before as its last argument. */
export interface Pipe {
  /** Variables that take the value: one, or for `range` two. */
  readonly variables: readonly string[];
  /** `=` in place of `:=`. */
  readonly assigns: boolean;
  readonly commands: readonly (readonly Operand[])[];
}

/** Something that a command begins with or takes. `path` are fields of it. */
export type Operand =
  | { readonly kind: 'literal'; readonly value: string | number | bigint | boolean }
  | { readonly kind: 'nil' }
  | { readonly kind: 'dot'; readonly path: readonly string[] }
  | { readonly kind: 'variable'; readonly name: string; readonly path: readonly string[] }
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'pipe'; readonly pipe: Pipe; readonly path: readonly string[] };

const opening = new Set(['if', 'with', 'range']);
/** What needs templates of other names; ApplicationSets hardly have them. */
const named = new Set(['define', 'template', 'block']);
/** More than this is nobody's template, and would exhaust the stack. */
const deepest = 50;

/** Parses a template. Throws TemplateFailure. */
export function parseTemplate(source: string): readonly TemplateNode[] {
  const pieces = lexTemplate(source);
  let at = 0;
  const readNodes = (depth: number): { readonly nodes: readonly TemplateNode[]; readonly ended: readonly Token[] | undefined } => {
    if (depth > deepest) return needsServer(`the template is nested more than ${deepest} levels deep`);
    const nodes: TemplateNode[] = [];
    for (; at < pieces.length;) {
      const piece = pieces[at++];
      if (piece === undefined) break;
      if (piece.kind === 'text') {
        nodes.push(piece);
        continue;
      }
      const [first] = piece.tokens;
      const word = first?.kind === 'name' ? first.text : '';
      if (word === 'end' || word === 'else') return { nodes, ended: piece.tokens };
      if (named.has(word)) return needsServer(`the template uses \`${word}\``);
      if (word === 'break' || word === 'continue') nodes.push({ kind: word });
      else if (opening.has(word)) nodes.push(readBlock(word as 'if', piece.tokens.slice(1), depth));
      else nodes.push({ kind: 'output', pipe: parsePipe(piece.tokens) });
    }
    return { nodes, ended: undefined };
  };
  const readBlock = (kind: 'if' | 'with' | 'range', tokens: readonly Token[], depth: number): TemplateNode => {
    const pipe = parsePipe(tokens);
    const { nodes, ended } = readNodes(depth + 1);
    if (ended === undefined) return wrong(`{{${kind}}} has no {{end}}`);
    if (ended[0]?.text === 'end') return { kind, pipe, body: nodes, otherwise: [] };
    const [, next] = ended;
    // `{{else if}}` ends with the block that it is in.
    if (next?.kind === 'name' && (next.text === 'if' || next.text === 'with') && kind !== 'range') {
      return { kind, pipe, body: nodes, otherwise: [readBlock(next.text, ended.slice(2), depth + 1)] };
    }
    if (ended.length > 1) return wrong('unexpected text after {{else');
    const other = readNodes(depth + 1);
    if (other.ended?.[0]?.text !== 'end') return wrong(`{{${kind}}} has no {{end}}`);
    return { kind, pipe, body: nodes, otherwise: other.nodes };
  };
  const { nodes, ended } = readNodes(0);
  return ended === undefined ? nodes : wrong(`unexpected {{${ended[0]?.text ?? ''}}}`);
}

function parsePipe(tokens: readonly Token[]): Pipe {
  const reader = new PipeReader(tokens);
  const pipe = reader.pipe();
  return reader.done ? pipe : wrong(`unexpected ${JSON.stringify(reader.next ?? '')} in an action`);
}

class PipeReader {
  private readonly tokens: readonly Token[];
  private at = 0;
  private depth = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  get done(): boolean {
    return this.at >= this.tokens.length;
  }

  get next(): string | undefined {
    return this.tokens[this.at]?.text;
  }

  pipe(): Pipe {
    const declared = this.declaration();
    const commands: (readonly Operand[])[] = [];
    for (;;) {
      const command = this.command();
      if (command.length === 0) return wrong('missing value for a command');
      const [first] = command;
      if (commands.length > 0 && first?.kind !== 'function' && first?.kind !== 'dot' && first?.kind !== 'variable' && first?.kind !== 'pipe') return wrong('non executable command in a pipeline');
      commands.push(command);
      if (!this.isSign('|')) return { ...declared, commands };
      this.at += 1;
    }
  }

  private declaration(): { readonly variables: readonly string[]; readonly assigns: boolean } {
    const [first, second, third, fourth] = this.tokens.slice(this.at, this.at + 4);
    if (first?.kind === 'variable' && second?.kind === 'sign' && (second.text === ':=' || second.text === '=')) {
      this.at += 2;
      return { variables: [first.text], assigns: second.text === '=' };
    }
    if (first?.kind === 'variable' && second?.text === ',' && third?.kind === 'variable' && (fourth?.text === ':=' || fourth?.text === '=')) {
      this.at += 4;
      return { variables: [first.text, third.text], assigns: fourth.text === '=' };
    }
    return { variables: [], assigns: false };
  }

  private command(): readonly Operand[] {
    const operands: Operand[] = [];
    for (;;) {
      const token = this.tokens[this.at];
      if (token === undefined || (token.kind === 'sign' && token.text !== '(')) return operands;
      if (operands.length > 0 && !token.spaced) return wrong(`unexpected ${JSON.stringify(token.text)} in an operand`);
      operands.push(this.operand());
    }
  }

  private operand(): Operand {
    const token = this.tokens[this.at++];
    switch (token?.kind) {
      case 'text':
        return { kind: 'literal', value: token.text };
      case 'number':
        return { kind: 'literal', value: numberOf(token.text) };
      case 'field':
        return { kind: 'dot', path: [token.text.slice(1), ...this.fields()] };
      case 'dot':
        return { kind: 'dot', path: [] };
      case 'variable':
        return { kind: 'variable', name: token.text, path: this.fields() };
      case 'name':
        if (token.text === 'true' || token.text === 'false') return { kind: 'literal', value: token.text === 'true' };
        return token.text === 'nil' ? { kind: 'nil' } : { kind: 'function', name: token.text };
      case 'sign':
        return this.parenthesized();
      case undefined:
        return wrong('missing operand');
    }
  }

  private parenthesized(): Operand {
    this.depth += 1;
    if (this.depth > deepest) return needsServer(`the template is nested more than ${deepest} levels deep`);
    const pipe = this.pipe();
    if (!this.isSign(')')) return wrong('unclosed left paren');
    this.at += 1;
    this.depth -= 1;
    return { kind: 'pipe', pipe, path: this.fields() };
  }

  private fields(): readonly string[] {
    const path: string[] = [];
    for (let token = this.tokens[this.at]; token?.kind === 'field' && !token.spaced; token = this.tokens[this.at]) {
      path.push(token.text.slice(1));
      this.at += 1;
    }
    return path;
  }

  private isSign(text: string): boolean {
    const token = this.tokens[this.at];
    return token?.kind === 'sign' && token.text === text;
  }
}

function numberOf(text: string): number | bigint {
  if (/^[+-]?(?:0|[1-9]\d*)$/.test(text)) return BigInt(text.replace('+', ''));
  // Octal, hexadecimal and numbers with `_` are rare and easily misread.
  return /^[+-]?\d+\.\d*$|^[+-]?(?:0|[1-9]\d*)(?:\.\d*)?[eE][+-]?\d+$/.test(text) ? Number(text) : needsServer(`the number ${text} is written in a rare way`);
}
