import { beginning } from '../one-line.js';

/**
 * What is checked on the text of an expression before the CEL parser sees it: limits, so that hostile
 * text costs nothing, and the slips that the parser would only report as an unexpected character.
 */

/** Why a source is refused; `offset` is an index in the source. */
export interface SourceProblem {
  readonly message: string;
  readonly offset: number;
}

const longestSource = 4096;
const deepestNesting = 64;
/** The parser takes about a millisecond for every 50 tokens of the most expensive kind. */
const mostTokens = 1000;

interface Token {
  readonly text: string;
  readonly offset: number;
}

const space = /(?:\s|\/\/[^\r\n]*)+/y;
const name = /[A-Za-z_]\w*/y;
const number = /(?:0[xX][0-9A-Fa-f]+|\d*\.?\d+(?:[eE][+-]?\d+)?)[uU]?/y;
const rawText = /(?:[bB]?[rR]|[rR][bB])(?:"""[^]*?"""|'''[^]*?'''|"[^"\r\n]*"|'[^'\r\n]*')/y;
const text = /[bB]?(?:"""(?:[^\\]|\\[^])*?"""|'''(?:[^\\]|\\[^])*?'''|"(?:[^"\\\r\n]|\\[^\r\n])*"|'(?:[^'\\\r\n]|\\[^\r\n])*')/y;
const operator = /&&|\|\||[=!<>]=|[-+*/%!<>?:.,()[\]{}]/y;

const closers: ReadonlyMap<string, string> = new Map([['(', ')'], ['[', ']'], ['{', '}']]);

/** The first reason to refuse `source` without parsing it, undefined when it may be parsed. */
export function refuseSource(source: string): SourceProblem | undefined {
  if (source.length > longestSource) {
    return { message: `an expression may have at most ${longestSource} characters, this one has ${source.length}`, offset: longestSource };
  }
  const tokens: Token[] = [];
  for (let position = 0; position < source.length;) {
    const length = matchAt(space, source, position);
    if (length > 0) {
      position += length;
      continue;
    }
    const token = tokenAt(source, position);
    if ('message' in token) return token;
    tokens.push(token);
    if (tokens.length > mostTokens) {
      return { message: `an expression may have at most ${mostTokens} names, values and operators`, offset: position };
    }
    position += token.text.length;
  }
  return refuseNesting(tokens);
}

function tokenAt(source: string, offset: number): Token | SourceProblem {
  if (source.startsWith('{{', offset) || source.startsWith('${', offset)) {
    return { message: 'names stand in an expression without braces: write `name == 1`, not `{{name}} == 1`', offset };
  }
  for (const kind of [rawText, text, name, number, operator]) {
    const length = matchAt(kind, source, offset);
    if (length > 0) return { text: source.slice(offset, offset + length), offset };
  }
  const character = String.fromCodePoint(source.codePointAt(offset) ?? 0);
  switch (character) {
    case '"':
    case "'": return { message: `the text that begins with ${character} is not closed`, offset };
    case '=': return { message: '`=` is no operator; compare with `==`', offset };
    case '&': return { message: '`&` is no operator; write `&&`', offset };
    case '|': return { message: '`|` is no operator; write `||`', offset };
    default: return { message: `\`${character.replace(/[\p{C}]/u, '?')}\` has no meaning in an expression`, offset };
  }
}

function refuseNesting(tokens: readonly Token[]): SourceProblem | undefined {
  const open: Token[] = [];
  let conditions = 0;
  for (const token of tokens) {
    if (closers.has(token.text)) open.push(token);
    if (token.text === '?') conditions += 1;
    if (open.length + conditions > deepestNesting) {
      return { message: `an expression may be nested at most ${deepestNesting} deep`, offset: token.offset };
    }
    if (token.text !== ')' && token.text !== ']' && token.text !== '}') continue;
    const last = open.pop();
    if (last === undefined) return { message: `\`${token.text}\` closes nothing`, offset: token.offset };
    if (closers.get(last.text) !== token.text) {
      return { message: `\`${last.text}\` is closed by \`${token.text}\``, offset: token.offset };
    }
  }
  const last = open.at(-1);
  return last === undefined ? undefined : { message: `\`${last.text}\` is not closed`, offset: last.offset };
}

const words: ReadonlyMap<string, string> = new Map([['and', '&&'], ['or', '||'], ['not', '!'], ['is', '==']]);

/** Says in the user's terms what stands at `offset`, where the parser could not go on. */
export function describeSyntax(source: string, offset: number): SourceProblem {
  const start = offset + matchAt(space, source, offset);
  if (start >= source.length) {
    return { message: source.trim() === '' ? 'the expression is empty' : 'the expression ends too early', offset };
  }
  const token = tokenAt(source, start);
  if ('message' in token) return token;
  const instead = words.get(token.text.toLowerCase());
  if (instead !== undefined) return { message: `\`${token.text}\` is no operator; write \`${instead}\``, offset: start };
  if (matchAt(operator, source, start) > 0 && !'?:.,()[]{}'.includes(token.text)) {
    return { message: `\`${token.text}\` needs a value after it`, offset: start };
  }
  return { message: `\`${beginning(token.text, 40)}\` is not expected here`, offset: start };
}

function matchAt(pattern: RegExp, source: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.exec(source)?.[0].length ?? 0;
}
