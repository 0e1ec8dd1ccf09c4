import type * as Cel from '@bufbuild/cel';

/** A node of CEL's syntax tree. */
export type Tree = ReturnType<typeof Cel.parse>['expr'];

/** A free name and the fields selected from it, as far as they are literal. */
export interface Reference {
  readonly path: readonly string[];
  /** Index in the source where the name begins. */
  readonly offset: number;
}

export interface FunctionCall {
  readonly name: string;
  /** The arguments: the text of a literal string, undefined for anything else. */
  readonly args: readonly (string | undefined)[];
  /** Index in the source where the name (of a method: its dot) begins. */
  readonly offset: number;
  /** True for `value.name(...)`. */
  readonly method: boolean;
}

/** What can be read off a syntax tree without values. */
export interface TreeFacts {
  readonly references: readonly Reference[];
  readonly calls: readonly FunctionCall[];
  /** The whole path of each reference by the id of its name's tree. */
  readonly paths: ReadonlyMap<bigint, readonly string[]>;
  /** True for a (dotted) name or a literal alone. */
  readonly trivial: boolean;
  /** By the id that evaluation errors carry. */
  readonly nodes: ReadonlyMap<bigint, Tree>;
  /** Where a message `Name{…}` is made, which is not supported. */
  readonly messageOffset: number | undefined;
}

/** Names of CEL's types, which stand as values beside `type(…)`. */
const typeNames = new Set(['int', 'uint', 'double', 'bool', 'string', 'bytes', 'list', 'map', 'null_type', 'type']);

/** Collects the free names and the calls of an expression. `offsetOf` gives the place of a tree node by its id. */
export function readTree(root: Tree, offsetOf: (id: bigint) => number): TreeFacts {
  const references: Reference[] = [];
  const calls: FunctionCall[] = [];
  const nodes = new Map<bigint, Tree>();
  const paths = new Map<bigint, readonly string[]>();
  let messageOffset: number | undefined;
  const visit = (tree: Tree, bound: ReadonlySet<string>): void => {
    nodes.set(tree.id, tree);
    const found = selectionOf(tree);
    if (found !== undefined && found.exact && !bound.has(found.name.text)) {
      references.push({ path: found.path, offset: offsetOf(found.name.id) });
      paths.set(found.name.id, found.path);
    }
    const kind = tree.exprKind;
    if (kind.case === 'comprehensionExpr') {
      visitAll([kind.value.iterRange], bound);
      visitAll([kind.value.accuInit, kind.value.loopCondition, kind.value.loopStep, kind.value.result],
        new Set([...bound, kind.value.iterVar, kind.value.accuVar]));
      return;
    }
    if (kind.case === 'callExpr' && /^[A-Za-z]/.test(kind.value.function)) {
      calls.push({
        name: kind.value.function,
        args: kind.value.args.map(literalText),
        offset: offsetOf(tree.id),
        method: kind.value.target !== undefined,
      });
    }
    if (kind.case === 'structExpr' && kind.value.messageName !== '') messageOffset ??= offsetOf(tree.id);
    // The parts of a path that is a reference already are only indexed, so that errors find them.
    const isPart = found?.exact === true;
    visitAll(childrenOf(tree), isPart ? new Set([...bound, found.name.text]) : bound);
  };
  const visitAll = (trees: readonly (Tree | undefined)[], bound: ReadonlySet<string>): void => {
    for (const tree of trees) if (tree !== undefined) visit(tree, bound);
  };
  visit(root, new Set());
  const usesTypes = calls.some((call) => call.name === 'type');
  return {
    references: usesTypes ? references.filter((reference) => !isTypeName(reference.path)) : references,
    calls,
    paths,
    trivial: isTrivial(root),
    nodes,
    messageOffset,
  };
}

function isTrivial(root: Tree): boolean {
  const kind = root.exprKind;
  if (kind.case === 'selectExpr' && kind.value.testOnly) return false;
  return kind.case === 'constExpr' || selectionOf(root)?.exact === true;
}

function isTypeName(path: readonly string[]): boolean {
  return path.length === 1 ? typeNames.has(path[0] ?? '') : path.slice(0, 2).join('.') === 'google.protobuf';
}

/** The path that a tree selects from a name. `exact` is false where an index is not literal text; the path ends there. */
export interface PathSelection {
  readonly name: { readonly id: bigint; readonly text: string };
  readonly path: readonly string[];
  readonly exact: boolean;
}

/** The path of a tree such as `a.b['c']`, undefined when it does not begin with a name. */
export function selectionOf(tree: Tree): PathSelection | undefined {
  const fields: (string | undefined)[] = [];
  for (let at: Tree | undefined = tree; at !== undefined;) {
    const kind: Tree['exprKind'] = at.exprKind;
    if (kind.case === 'identExpr') {
      if (kind.value.name.startsWith('@')) return undefined;
      const literal = fields.toReversed();
      const end = literal.indexOf(undefined);
      const path = (end === -1 ? literal : literal.slice(0, end)).filter((field) => field !== undefined);
      return { name: { id: at.id, text: kind.value.name }, path: [kind.value.name, ...path], exact: end === -1 };
    }
    if (kind.case === 'selectExpr') {
      fields.push(kind.value.field);
      at = kind.value.operand;
    } else if (kind.case === 'callExpr' && kind.value.function === '_[_]') {
      fields.push(kind.value.args[1] === undefined ? undefined : literalText(kind.value.args[1]));
      at = kind.value.args[0];
    } else {
      return undefined;
    }
  }
  return undefined;
}

function literalText(tree: Tree): string | undefined {
  const kind = tree.exprKind;
  return kind.case === 'constExpr' && kind.value.constantKind.case === 'stringValue' ? kind.value.constantKind.value : undefined;
}

/** The trees directly below a tree, in the order of the source where it has one. */
export function childrenOf(tree: Tree): readonly Tree[] {
  const kind = tree.exprKind;
  const present = (trees: readonly (Tree | undefined)[]): readonly Tree[] => trees.filter((child) => child !== undefined);
  switch (kind.case) {
    case 'selectExpr': return present([kind.value.operand]);
    case 'callExpr': return present([kind.value.target, ...kind.value.args]);
    case 'listExpr': return kind.value.elements;
    case 'structExpr':
      return present(kind.value.entries.flatMap((entry) =>
        [entry.keyKind.case === 'mapKey' ? entry.keyKind.value : undefined, entry.value]));
    case 'comprehensionExpr':
      return present([kind.value.iterRange, kind.value.accuInit, kind.value.loopCondition, kind.value.loopStep, kind.value.result]);
    case 'constExpr':
    case 'identExpr':
    case undefined: return [];
    default: return [];
  }
}

/** Number of nodes of a tree, itself included. */
export function sizeOf(tree: Tree): number {
  return childrenOf(tree).reduce((sum, child) => sum + sizeOf(child), 1);
}
