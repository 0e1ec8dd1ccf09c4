import type { Evaluated, Expression } from './expressions.js';
import { describeMissing } from './expression-errors.js';
import { lookupPath, type NameScope } from './reference-path.js';

/** A dotted name compared with a literal: what nearly every condition of a workflow is. */
const comparison = /^\s*(?<path>[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)\s*(?<operator>==|!=)\s*(?<literal>true|false|-?\d{1,15}|'[^'\\\n\r]*'|"[^"\\\n\r]*")\s*$/;

/** Words that CEL keeps for itself, and names of its types: an expression with one of them is the library's. */
const reserved = new Set([
  'true', 'false', 'null', 'in', 'as', 'break', 'const', 'continue', 'else', 'for', 'function', 'if', 'import', 'let', 'loop',
  'package', 'namespace', 'return', 'var', 'void', 'while',
  'bool', 'bytes', 'double', 'dyn', 'int', 'list', 'map', 'null_type', 'string', 'timestamp', 'duration', 'type', 'uint', 'google', 'cel', 'optional_type',
]);

/**
 * Reads `path == literal` and `path != literal` without the CEL library, whose loading takes longer than
 * everything else that planning a small workflow does. A property test keeps it equal to the library.
 * Undefined for every other expression.
 */
export function readComparison(source: string): Expression | undefined {
  if (source.length > 400) return undefined;
  const groups = comparison.exec(source)?.groups;
  if (groups === undefined) return undefined;
  const path = (groups['path'] ?? '').split('.');
  if (path.some((name) => reserved.has(name))) return undefined;
  const expected = literalOf(groups['literal'] ?? '');
  const wanted = groups['operator'] === '==';
  return {
    source,
    references: [{ path, offset: source.search(/\S/) }],
    calls: [],
    trivial: false,
    evaluate: (scope: NameScope): Evaluated => {
      const value = lookupPath(scope, path);
      if (value === undefined) return { ok: false, message: describeMissing(path, scope) };
      return { ok: true, value: (value === expected) === wanted };
    },
  };
}

function literalOf(text: string): string | number | boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^['"]/.test(text) ? text.slice(1, -1) : Number(text);
}
