import type { Document, ParsedNode } from 'yaml';
import type { Json } from '../json.js';
import type { ProblemCode } from '../problem-codes.js';
import type { Location, Problem } from '../problem.js';
import { formatLocation } from '../problem.js';
import { composeYaml } from './compose.js';
import type { LexemeBudget, SyntaxIssue } from './compose.js';
import { LineIndex } from './lines.js';
import { NodeFinder } from './locate.js';
import type { ScalarRules } from './scalars.js';
import { toJson } from './to-json.js';
import type { DataIssue } from './to-json.js';

/** One document of a YAML or JSON text. */
export interface YamlDocument {
  /** Plain data. Objects have no prototype; aliased values are shared, so treat it as read-only. */
  readonly value: Json;
  /** True where the document holds nothing but comments, as between two `---`. */
  readonly empty: boolean;
  /**
   * Where a JSON pointer (RFC 6901) stands: its value, or its key where the value begins on a later
   * line. What does not exist gives its nearest ancestor.
   */
  readonly locate: (pointer: string) => Location;
  /** As `locate`, but always the key where there is one: for what is wrong with the name itself. */
  readonly locateKey: (pointer: string) => Location;
  /** Offset (UTF-16) at which the document begins, `---` included, and at which it ends. */
  readonly range: readonly [start: number, end: number];
}

export interface ReadYamlOptions {
  /** `core` (YAML 1.2) for workflows, `kubernetes` for manifests. Default `core`. */
  readonly scalars?: ScalarRules;
  /** The longest text that is read, in characters (UTF-16). Default 1 MiB. */
  readonly maxLength?: number;
  /** The deepest nesting of collections, aliases counted. Default 64. */
  readonly maxDepth?: number;
  /** How many values aliases may add to a document. Default 100,000. */
  readonly maxAliasSize?: number;
  /** How bad a key is that is given twice; with `warning` the last one counts. Default `error`. */
  readonly duplicateKeys?: 'error' | 'warning';
  /** How much the parser may still do; what this text took is taken off it. Default 500,000 lexemes. */
  readonly budget?: LexemeBudget;
  /** The line of the file that the text begins on: all places count from it. Default 1. */
  readonly firstLine?: number;
}

/** About 1.6 MB of ordinary YAML, for which the parser takes less than a second, whatever it holds. */
export const mostLexemes = 500_000;

/** The documents of a text and what is wrong with it. */
export interface ReadYaml {
  /** None when the text as a whole is not YAML; a document with an error of its own is left out. */
  readonly documents: readonly YamlDocument[];
  readonly problems: readonly Problem[];
}

/**
 * Reads YAML or JSON text that may be hostile. Takes time linear in its size, never throws for
 * what the text holds, and returns every problem with its place.
 */
export function readYaml(text: string, file: string, options: ReadYamlOptions = {}): ReadYaml {
  const { scalars = 'core', maxLength = 1_048_576, maxDepth = 64, maxAliasSize = 100_000, duplicateKeys = 'error', budget = { lexemes: mostLexemes }, firstLine } = options;
  if (text.length > maxLength) return { documents: [], problems: [tooLong(file, text.length, maxLength)] };
  const lines = new LineIndex(text, file, firstLine);
  const composed = composeYaml(text, maxDepth, budget);
  const problems = composed.issues.map((issue) => syntaxProblem(issue, lines));
  if (problems.some(isError)) return { documents: [], problems };
  const documents: YamlDocument[] = [];
  for (const parsed of composed.documents) {
    const root = contentsOf(parsed);
    const { value, targets, issues } = toJson(root, { scalars, maxDepth, maxAliasSize, duplicateKeys });
    const found = issues.slice(0, mostProblems).map((issue) => dataProblem(issue, lines));
    if (problems.length < mostProblems) problems.push(...found);
    if (!issues.some((issue) => issue.severity === 'error')) {
      documents.push(documentAt({ parsed, root, value, lines, finder: new NodeFinder(root, targets, scalars) }));
    }
  }
  return { documents, problems };
}

/** More than this is never told about one text, nor about one document of it. */
const mostProblems = 50;

function contentsOf(document: Document.Parsed): ParsedNode | null {
  const contents: ParsedNode | null = document.contents;
  return contents;
}

function documentAt(parts: {
  readonly parsed: Document.Parsed;
  readonly root: ParsedNode | null;
  readonly value: Json;
  readonly lines: LineIndex;
  readonly finder: NodeFinder;
}): YamlDocument {
  const { parsed, root, value, lines, finder } = parts;
  return {
    value,
    empty: value === null && root?.range[0] === root?.range[1],
    range: [parsed.range[0], parsed.range[2]],
    locate(pointer) {
      const place = finder.find(pointer);
      const at = lines.at(place.value);
      if (place.key === undefined) return at;
      const keyAt = lines.at(place.key);
      return keyAt.line === at.line ? at : keyAt;
    },
    locateKey(pointer) {
      const place = finder.find(pointer);
      return lines.at(place.key ?? place.value);
    },
  };
}

const syntaxCodes = {
  syntax: 'OSOP-YAML-001',
  'too-deep': 'OSOP-YAML-003',
  'too-much': 'OSOP-YAML-002',
  'too-many-documents': 'OSOP-YAML-007',
} as const satisfies Record<SyntaxIssue['kind'], ProblemCode>;

const dataCodes = {
  'too-deep': 'OSOP-YAML-003',
  alias: 'OSOP-YAML-004',
  'duplicate-key': 'OSOP-YAML-005',
  'not-json': 'OSOP-YAML-006',
  'unknown-tag': 'OSOP-YAML-008',
} as const satisfies Record<DataIssue['kind'], ProblemCode>;

function syntaxProblem(issue: SyntaxIssue, lines: LineIndex): Problem {
  const { kind, severity, message, offset } = issue;
  const prefix = kind === 'syntax' && severity === 'error' ? 'not valid YAML: ' : '';
  return { code: syntaxCodes[kind], severity, message: prefix + message, where: lines.at(offset) };
}

function dataProblem(issue: DataIssue, lines: LineIndex): Problem {
  const { kind, severity, message, offset, firstOffset } = issue;
  const problem = { code: dataCodes[kind], severity, message, where: lines.at(offset) };
  if (firstOffset === undefined) return problem;
  return { ...problem, hint: `the first is at ${formatLocation(lines.at(firstOffset))}; keep one of them` };
}

function tooLong(file: string, length: number, limit: number): Problem {
  return {
    code: 'OSOP-YAML-002',
    severity: 'error',
    message: `the file has ${length} characters; at most ${limit} are read`,
    where: { file, line: 1, column: 1 },
  };
}

function isError(problem: Problem): boolean {
  return problem.severity === 'error';
}
