import { needsServer, wrong } from './values.js';

/** A piece of a template: text as it is, or the tokens of an action between `{{` and `}}`. */
export type Piece = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'action'; readonly tokens: readonly Token[] };

/** A token of an action. `spaced` says whether white space stands before it: `.a .b` are two operands, `.a.b` is one. */
export interface Token {
  readonly kind: 'field' | 'dot' | 'variable' | 'name' | 'text' | 'number' | 'sign';
  readonly text: string;
  readonly spaced: boolean;
}

/** Cuts a template of Go into pieces. https://pkg.go.dev/text/template */
export function lexTemplate(source: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  let trimsNext = false;
  for (;;) {
    const open = source.indexOf('{{', at);
    const end = open === -1 ? source.length : open;
    const trimsBefore = open !== -1 && /^\{\{-\s/.test(source.slice(open, open + 4));
    let text = source.slice(at, end);
    if (trimsNext) text = text.replace(/^[ \t\r\n]+/, '');
    if (trimsBefore) text = text.replace(/[ \t\r\n]+$/, '');
    if (text !== '') pieces.push({ kind: 'text', text });
    if (open === -1) return pieces;
    const action = lexAction(source, open + (trimsBefore ? 3 : 2));
    if (action.tokens !== undefined) pieces.push({ kind: 'action', tokens: action.tokens });
    at = action.end;
    trimsNext = action.trims;
  }
}

interface Action {
  /** Undefined for a comment. */
  readonly tokens: readonly Token[] | undefined;
  readonly end: number;
  readonly trims: boolean;
}

function lexAction(source: string, from: number): Action {
  const comment = /^\s*\/\*[^]*?\*\/(\s-)?\}\}/.exec(source.slice(from));
  if (comment !== null) return { tokens: undefined, end: from + comment[0].length, trims: comment[1] !== undefined };
  const tokens: Token[] = [];
  let spaced = false;
  for (let at = from; at < source.length;) {
    const close = /^(\s-)?\}\}/.exec(source.slice(at, at + 4));
    if (close !== null) return { tokens, end: at + close[0].length, trims: close[1] !== undefined };
    const space = /^[ \t\r\n]+/.exec(source.slice(at, at + 200));
    if (space !== null && !/^\s-\}\}/.test(source.slice(at, at + 4))) {
      // ` -}}` closes the action, so that one of several spaces is left for it.
      const length = /^\s-\}\}/.test(source.slice(at + space[0].length - 1, at + space[0].length + 3)) ? Math.max(1, space[0].length - 1) : space[0].length;
      at += length;
      spaced = true;
      continue;
    }
    const token = readToken(source, at);
    tokens.push({ kind: token.kind, text: token.text, spaced });
    at = token.end;
    spaced = false;
  }
  return wrong('unclosed action');
}

const patterns: readonly (readonly [Token['kind'], RegExp])[] = [
  ['variable', /\$[\p{L}\p{Nd}_]*/uy],
  ['field', /\.[\p{L}_][\p{L}\p{Nd}_]*/uy],
  ['number', /[+-]?(?:0[xXbBoO][\da-fA-F_]+|\d[\d_]*(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y],
  ['dot', /\./y],
  ['name', /[\p{L}_][\p{L}\p{Nd}_]*/uy],
  ['sign', /:=|[=|(),]/y],
];

function readToken(source: string, at: number): { readonly kind: Token['kind']; readonly text: string; readonly end: number } {
  const quote = source[at];
  if (quote === '`') {
    const end = source.indexOf('`', at + 1);
    return end === -1 ? wrong('unterminated raw quoted string') : { kind: 'text', text: source.slice(at + 1, end), end: end + 1 };
  }
  if (quote === "'") return needsServer('the template uses a character constant');
  if (quote === '"') return readQuoted(source, at);
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const found = pattern.exec(source)?.[0];
    if (found !== undefined && found !== '') return { kind, text: found, end: at + found.length };
  }
  return wrong(`unexpected ${JSON.stringify(source[at] ?? '')} in an action`);
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '\\': '\\', '"': '"', a: '\x07', b: '\b', f: '\f', v: '\v' };

function readQuoted(source: string, start: number): { readonly kind: 'text'; readonly text: string; readonly end: number } {
  let text = '';
  for (let at = start + 1; at < source.length; at += 1) {
    const char = source[at] ?? '';
    if (char === '"') return { kind: 'text', text, end: at + 1 };
    if (char === '\n') break;
    if (char !== '\\') {
      text += char;
      continue;
    }
    const [whole = '', hex = ''] = /^(?:u([0-9a-fA-F]{4})|x([0-7][0-9a-fA-F]))/.exec(source.slice(at + 1, at + 6)) ?? [];
    const escaped = escapes[source[at + 1] ?? ''];
    if (whole !== '') text += String.fromCharCode(Number.parseInt(hex === '' ? whole.slice(1) : hex, 16));
    else if (escaped === undefined) return wrong('a quoted string has an escape that is not known');
    else text += escaped;
    at += Math.max(1, whole.length);
  }
  return wrong('unterminated quoted string');
}
