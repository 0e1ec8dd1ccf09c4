import type * as Cel from '@bufbuild/cel';
import { chargeCall, meteredLoopFunctions, type Meter } from './expression-budget.js';

/** What the functions of an expression may ask about the run. Without a node they speak of the node in hand. */
export interface RunFacts {
  status(node?: string): string;
  errorOf(node?: string): string;
  /** Seconds. */
  durationOf(node?: string): number;
  attempt(): number;
  now(): Date;
}

/** The functions added to CEL's own, with the most arguments that each takes; the only argument is a node's id. */
export const runFunctions: ReadonlyMap<string, 0 | 1> = new Map([
  ['status', 1], ['error_of', 1], ['duration_of', 1], ['attempt', 0], ['now', 0],
]);

/** A call that no overload takes, kept for the message about it. */
export interface Mismatch {
  readonly name: string;
  readonly operands: readonly Cel.CelValue[];
}

interface FunctionsOptions {
  readonly run: RunFacts;
  readonly meter: Meter;
  /** Filled by tree id. */
  readonly mismatches: Map<bigint, Mismatch>;
}

type Group = Pick<NonNullable<ReturnType<Cel.CelEnv['funcs']['find']>>, 'name' | 'call'>;

/** The environment of one evaluation: `base` with the functions of the run, every call charged to the meter. */
export function evaluationEnv(cel: typeof Cel, base: Cel.CelEnv, options: FunctionsOptions): Cel.CelEnv {
  const { run, meter, mismatches } = options;
  const own = new Map([...meteredLoopFunctions(cel, meter), ...functionsOf(base, run)]);
  const find = (name: string): Group | undefined => {
    const added = own.get(name);
    if (added !== undefined) {
      return {
        name,
        call(id, target, args) {
          const value = target === undefined ? added(args) : undefined;
          if (value === undefined) mismatches.set(BigInt(id), { name, operands: args });
          return value;
        },
      };
    }
    const group = base.funcs.find(name);
    if (group === undefined) return undefined;
    return {
      name,
      call(id, target, args) {
        const operands = target === undefined ? args : [target, ...args];
        chargeCall(cel, meter, name, operands);
        const result = group.call(id, target, args) ?? mixedArithmetic(group, id, args);
        if (result === undefined) mismatches.set(BigInt(id), { name, operands });
        return result;
      },
    };
  };
  // Planning asks an environment for `funcs`, `registry` and `namespace` only.
  return Object.create(base, { funcs: { value: { find } } }) as Cel.CelEnv;
}

type RunFunction = (args: readonly Cel.CelValue[]) => Cel.CelValue | undefined;

function ofNode(answer: (node?: string) => Cel.CelValue): RunFunction {
  return (args) => {
    const [node] = args;
    if (args.length === 0) return answer();
    return args.length === 1 && typeof node === 'string' ? answer(node) : undefined;
  };
}

function withoutNode(answer: () => Cel.CelValue | undefined): RunFunction {
  return (args) => (args.length === 0 ? answer() : undefined);
}

function functionsOf(base: Cel.CelEnv, run: RunFacts): ReadonlyMap<string, RunFunction> {
  // One evaluation has one time.
  let now: Cel.CelValue | undefined;
  return new Map<string, RunFunction>([
    ['status', ofNode((node) => run.status(node))],
    ['error_of', ofNode((node) => run.errorOf(node))],
    ['duration_of', ofNode((node) => run.durationOf(node))],
    ['attempt', withoutNode(() => BigInt(run.attempt()))],
    ['now', withoutNode(() => {
      now ??= valueOf(base.funcs.find('timestamp')?.call(0, undefined, [run.now().toISOString()]));
      return now;
    })],
  ]);
}

function valueOf(result: Cel.CelResult | undefined): Cel.CelValue | undefined {
  return result instanceof Error ? undefined : result;
}

/**
 * CEL has no `int + double`. JSON does not tell 1 from 1.0, so whether an output is an int or a double depends
 * on its value: such a pair is computed as doubles. Comparisons across the two are CEL's own.
 */
function mixedArithmetic(group: Group, id: number, args: Cel.CelValue[]): Cel.CelResult | undefined {
  const [left, right] = args;
  if (!/^_[-+*/]_$/.test(group.name)) return undefined;
  const isMixed = (typeof left === 'bigint' && typeof right === 'number') || (typeof left === 'number' && typeof right === 'bigint');
  return isMixed ? group.call(id, undefined, [Number(left), Number(right)]) : undefined;
}
