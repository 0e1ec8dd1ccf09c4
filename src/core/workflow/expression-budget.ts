import type * as Cel from '@bufbuild/cel';
import { regexSize } from './expression-regex.js';
import { childrenOf, sizeOf, type Tree } from './expression-tree.js';
import { ExpressionLimit } from './expression-values.js';

/**
 * Work that one evaluation may do. A unit is roughly one instruction of the regular expression
 * engine on one character; with this many, an evaluation stays well under 100 ms.
 */
const budget = 300_000;
const perNode = 6;
const perElement = 3;
const charactersPerUnit = 5;
const perTimeZone = 1_500;
/** Times and durations are protobuf messages behind the scenes, slow to make and to compare. */
const perTime = 20;
/** What a match costs on an empty text, in characters: the pattern is compiled each time. */
const compileCost = 40;
const largestRegex = 300;

/** Counts the work of one evaluation and ends it by throwing ExpressionLimit. */
export class Meter {
  #left = budget;

  charge(units: number): void {
    this.#left -= units;
    if (this.#left < 0) throw new ExpressionLimit('the expression takes too much work: its lists or texts are too large');
  }
}

/** Names of the functions that `meterLoops` puts into a tree; no source can spell them. */
export const loopFunctions = { range: '@range', step: '@step', append: '@append' } as const;

/**
 * Changes every comprehension of the tree in place so that it reports to the meter: `@range(list)` before
 * it copies the elements, `@step(condition, nodes)` before each round, and `@append` in place of the
 * concatenation that would build a list of n elements from n lists.
 */
export function meterLoops(tree: Tree): void {
  const kind = tree.exprKind;
  if (kind.case === 'comprehensionExpr') {
    const { iterRange, loopCondition, loopStep } = kind.value;
    if (iterRange === undefined || loopCondition === undefined || loopStep === undefined) return;
    const nodes = BigInt(sizeOf(loopStep) + sizeOf(loopCondition));
    for (const part of [iterRange, loopStep]) meterLoops(part);
    kind.value.iterRange = callOf(loopFunctions.range, tree.id, [iterRange]);
    kind.value.loopCondition = callOf(loopFunctions.step, tree.id, [loopCondition, literalOf(nodes, tree.id)]);
    return;
  }
  if (kind.case === 'callExpr' && kind.value.function === '_+_' && isAccumulation(kind.value.args)) {
    kind.value.function = loopFunctions.append;
  }
  for (const child of childrenOf(tree)) meterLoops(child);
}

function isAccumulation([left, right]: readonly Tree[]): boolean {
  return left?.exprKind.case === 'identExpr' && left.exprKind.value.name === '@result' && right?.exprKind.case === 'listExpr';
}

function callOf(name: string, id: bigint, args: Tree[]): Tree {
  return {
    $typeName: 'cel.expr.Expr',
    id,
    exprKind: { case: 'callExpr', value: { $typeName: 'cel.expr.Expr.Call', function: name, args } },
  };
}

function literalOf(value: bigint, id: bigint): Tree {
  return {
    $typeName: 'cel.expr.Expr',
    id,
    exprKind: {
      case: 'constExpr',
      value: { $typeName: 'cel.expr.Constant', constantKind: { case: 'int64Value', value } },
    },
  };
}

/** The loop functions themselves, for one evaluation. */
export function meteredLoopFunctions(cel: typeof Cel, meter: Meter): ReadonlyMap<string, (args: readonly Cel.CelValue[]) => Cel.CelValue> {
  // A list that a fold builds is visible to nothing else until the fold ends, so it may grow in place.
  const growing = new WeakMap<Cel.CelList, Cel.CelValue[]>();
  return new Map<string, (args: readonly Cel.CelValue[]) => Cel.CelValue>([
    [loopFunctions.range, ([range = null]) => {
      if (cel.isCelList(range) || cel.isCelMap(range)) meter.charge(range.size * perElement);
      return range;
    }],
    [loopFunctions.step, ([condition = null, nodes]) => {
      meter.charge(Number(nodes) * perNode);
      return condition;
    }],
    [loopFunctions.append, ([list = null, added = null]) => {
      if (!cel.isCelList(list) || !cel.isCelList(added)) return list;
      const known = growing.get(list);
      const elements = known ?? [...list];
      elements.push(...added);
      if (known !== undefined) return list;
      const grown = cel.celList(elements);
      growing.set(grown, elements);
      return grown;
    }],
  ]);
}

/** Charges a call for the size of what it is applied to. Throws ExpressionLimit where that is too much. */
export function chargeCall(cel: typeof Cel, meter: Meter, name: string, operands: readonly Cel.CelValue[]): void {
  switch (name) {
    case '_==_':
    case '_!=_':
    case '@in':
      for (const operand of operands) chargeWhole(cel, meter, operand);
      return;
    case 'matches': {
      const [text, pattern] = operands;
      if (typeof text !== 'string' || typeof pattern !== 'string') return;
      if (pattern.length > largestRegex) throw new ExpressionLimit(`a pattern of \`matches\` may have at most ${largestRegex} characters`);
      const size = regexSize(pattern);
      if (size > largestRegex) throw new ExpressionLimit('a pattern of `matches` repeats too much');
      meter.charge((text.length + compileCost) * size);
      return;
    }
    default:
      if (name.startsWith('get') && operands.length > 1) meter.charge(perTimeZone);
      if (name === 'timestamp' || name === 'duration') meter.charge(perTime);
      for (const operand of operands) {
        if (typeof operand === 'string' || operand instanceof Uint8Array) meter.charge(operand.length / charactersPerUnit);
        else if (cel.isCelList(operand)) meter.charge(name === '_+_' ? operand.size * perElement : 1);
        else if (typeof operand === 'object' && operand !== null && !cel.isCelMap(operand)) meter.charge(perTime);
      }
  }
}

/** Equality may visit every value, and a list that holds another twice makes that exponential. */
function chargeWhole(cel: typeof Cel, meter: Meter, value: Cel.CelValue): void {
  meter.charge(perElement);
  if (typeof value === 'string' || value instanceof Uint8Array) meter.charge(value.length / charactersPerUnit);
  else if (cel.isCelList(value)) for (const element of value) chargeWhole(cel, meter, element);
  else if (cel.isCelMap(value)) for (const [, field] of value) chargeWhole(cel, meter, field);
}
