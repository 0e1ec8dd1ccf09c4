import type * as Cel from '@bufbuild/cel';
import { nearest } from '../did-you-mean.js';
import type { Json } from '../json.js';
import { readComparison } from './expression-comparison.js';
import { Meter, meterLoops } from './expression-budget.js';
import { explain } from './expression-errors.js';
import { evaluationEnv, runFunctions, type Mismatch, type RunFacts } from './expression-functions.js';
import { describeSyntax, refuseSource, type SourceProblem } from './expression-source.js';
import { readTree, type FunctionCall, type Reference, type Tree, type TreeFacts } from './expression-tree.js';
import { ExpressionLimit, select, toCel, toJson, type Selection } from './expression-values.js';
import { oneLine } from '../one-line.js';
import { lookupName, type NameScope } from './reference-path.js';

export type { FunctionCall, Reference } from './expression-tree.js';

/** Values and facts that an expression is evaluated against. */
export interface ExpressionScope extends NameScope {
  readonly run: RunFacts;
}

/** A value, or one line on why there is none. */
export type Evaluated =
  | { readonly ok: true; readonly value: Json }
  | { readonly ok: false; readonly message: string };

/**
 * A CEL expression (https://cel.dev) that has been read and can be evaluated any number of times.
 * Beside CEL's standard functions it may call `status`, `error_of`, `duration_of`, `attempt` and `now`.
 */
export interface Expression {
  readonly source: string;
  /** The free names with the fields selected from them, in the order of the source; repeated where repeated. */
  readonly references: readonly Reference[];
  readonly calls: readonly FunctionCall[];
  /** True when it is only a (dotted) name or a literal: no operator, no call. */
  readonly trivial: boolean;
  /** Never throws; ends within 100 ms whatever the expression and the values. */
  evaluate(scope: ExpressionScope): Evaluated;
}

/** A compiled expression, or why the source is none; `offset` is an index in the source. */
export type CompiledExpression =
  | { readonly ok: true; readonly expression: Expression }
  | ({ readonly ok: false } & SourceProblem);

interface Library {
  readonly cel: typeof Cel;
  readonly env: Cel.CelEnv;
  readonly functionNames: ReadonlySet<string>;
}

let library: Promise<Library> | undefined;

/** Loaded with the first expression, so that a command without any does not pay for it. */
async function loadLibrary(): Promise<Library> {
  const cel = await import('@bufbuild/cel');
  const env = cel.celEnv();
  const names = Array.from(env.funcs, (entry) => entry.name).filter((name) => /^[A-Za-z]/.test(name));
  return { cel, env, functionNames: new Set([...names, ...runFunctions.keys()]) };
}

/** Reads an expression. Refuses, with a place, what is too large, does not parse or calls an unknown function. */
export async function compileExpression(source: string): Promise<CompiledExpression> {
  const refused = refuseSource(source);
  if (refused !== undefined) return { ok: false, ...refused };
  const comparison = readComparison(source);
  if (comparison !== undefined) return { ok: true, expression: comparison };
  library ??= loadLibrary();
  const loaded = await library;
  const parsed = parse(loaded.cel, source);
  if ('message' in parsed) return { ok: false, ...parsed };
  const facts = readTree(parsed.tree, parsed.offsetOf);
  const wrong = checkCalls(facts, loaded.functionNames);
  if (wrong !== undefined) return { ok: false, ...wrong };
  meterLoops(parsed.tree);
  return { ok: true, expression: expressionOf(loaded, { source, tree: parsed.tree, facts }) };
}

interface ParsedSource {
  readonly tree: Tree;
  readonly offsetOf: (id: bigint) => number;
}

function parse(cel: typeof Cel, source: string): ParsedSource | SourceProblem {
  try {
    // The parser wants a line end after a comment, at the end of the source too.
    const { expr, sourceInfo } = cel.parse(`${source}\n`);
    const positions = sourceInfo?.positions ?? {};
    return { tree: expr, offsetOf: (id) => positions[id.toString()] ?? 0 };
  } catch (error) {
    const { message, rawMessage, location } = error as Error & {
      readonly rawMessage?: string;
      readonly location?: { readonly start: { readonly offset: number } };
    };
    if (location === undefined) return { message: oneLine(message, 300), offset: 0 };
    const offset = Math.min(location.start.offset, source.length);
    if (rawMessage === 'reserved identifier') return { message: 'a word reserved by CEL cannot be a name', offset };
    return describeSyntax(source, offset);
  }
}

const macros: Readonly<Record<string, string>> = {
  has: 'has(value.field)',
  all: 'list.all(x, condition)',
  exists: 'list.exists(x, condition)',
  exists_one: 'list.exists_one(x, condition)',
  filter: 'list.filter(x, condition)',
  map: 'list.map(x, value)',
};

function checkCalls({ calls, messageOffset }: TreeFacts, known: ReadonlySet<string>): SourceProblem | undefined {
  if (messageOffset !== undefined) return { message: 'messages such as `Name{field: value}` are not supported', offset: messageOffset };
  for (const { name, args, method, offset } of calls) {
    const form = Object.hasOwn(macros, name) ? macros[name] : undefined;
    if (form !== undefined) return { message: `\`${name}\` is written \`${form}\``, offset };
    if (!known.has(name)) {
      const near = nearest(name, [...known, ...Object.keys(macros)]);
      return { message: `there is no function \`${oneLine(name, 60)}\`${near === undefined ? '' : `; did you mean \`${near}\`?`}`, offset };
    }
    const most = runFunctions.get(name);
    if (most === undefined) continue;
    if (method) return { message: `\`${name}\` is called on its own, not on a value`, offset };
    if (args.length > most) return { message: `\`${name}\` takes ${most === 0 ? 'no argument' : "at most one argument, a node's id"}`, offset };
  }
  return undefined;
}

interface ExpressionParts {
  readonly source: string;
  readonly tree: Tree;
  readonly facts: TreeFacts;
}

function expressionOf(loaded: Library, { source, tree, facts }: ExpressionParts): Expression {
  const { references, calls, trivial } = facts;
  const selections = new Map<string, Selection>();
  for (const { path: [root = '', ...fields] } of references) selections.set(root, select(selections.get(root), fields));
  const evaluate = (scope: ExpressionScope): Evaluated => {
    try {
      return evaluateTree(loaded, { tree, facts, selections, scope });
    } catch (error) {
      if (error instanceof ExpressionLimit) return { ok: false, message: error.message };
      throw error;
    }
  };
  return { source, references, calls, trivial, evaluate };
}

interface Evaluation {
  readonly tree: Tree;
  readonly facts: TreeFacts;
  readonly selections: ReadonlyMap<string, Selection>;
  readonly scope: ExpressionScope;
}

function evaluateTree({ cel, env }: Library, { tree, facts, selections, scope }: Evaluation): Evaluated {
  const mismatches = new Map<bigint, Mismatch>();
  // No prototype: a lookup of `constructor` must find nothing.
  const bindings = Object.create(null) as Record<string, Cel.CelInput>;
  for (const [name, selection] of selections) {
    const value = lookupName(scope, name);
    if (value !== undefined) bindings[name] = toCel(cel, value, selection);
  }
  const run = cel.plan(evaluationEnv(cel, env, { run: scope.run, meter: new Meter(), mismatches }), tree);
  const result = run(bindings);
  if (!cel.isCelError(result)) {
    return { ok: true, value: toJson(cel, result, (value) => textOf(cel, env, value)) };
  }
  if (result.cause instanceof ExpressionLimit) return { ok: false, message: result.cause.message };
  return { ok: false, message: explain(result, { cel, facts, mismatches, scope }) };
}

/** Times and durations as CEL's `string` writes them; undefined for types and bytes. */
function textOf(cel: typeof Cel, env: Cel.CelEnv, value: Cel.CelValue): string | undefined {
  if (value instanceof Uint8Array || cel.isCelType(value)) return undefined;
  const text = env.funcs.find('string')?.call(0, undefined, [value]);
  return typeof text === 'string' ? text : undefined;
}
