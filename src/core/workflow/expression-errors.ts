import type * as Cel from '@bufbuild/cel';
import type { Json } from '../json.js';
import { loopFunctions } from './expression-budget.js';
import type { Mismatch } from './expression-functions.js';
import { childrenOf, selectionOf, type Tree, type TreeFacts } from './expression-tree.js';
import { oneLine } from '../one-line.js';
import { describePath, fieldOf, lookupName, lookupPath, type NameScope } from './reference-path.js';

/** What is known of an evaluation that failed. */
export interface FailedEvaluation {
  readonly cel: typeof Cel;
  readonly facts: TreeFacts;
  readonly mismatches: ReadonlyMap<bigint, Mismatch>;
  readonly scope: NameScope;
}

/** One line in the user's terms on an error of CEL. */
export function explain(error: Cel.CelError, failed: FailedEvaluation): string {
  const tree = error.exprId === undefined ? undefined : failed.facts.nodes.get(error.exprId);
  const { message } = error;
  const missing = /^(?:field not found: |index )(?<key>[^]*?)(?: out of bounds [^]*)?$/.exec(message)?.groups?.['key'];
  if (missing !== undefined) return explainMissing(tree, missing, failed);
  if (message.startsWith('unresolved attribute')) {
    const name = tree === undefined ? undefined : selectionOf(tree)?.name.text;
    return name === undefined ? 'a name is not known here' : `\`${oneLine(name, 80)}\` is not known here`;
  }
  const empty = tree === undefined ? undefined : emptyOperand(tree, failed);
  const mismatch = error.exprId === undefined ? undefined : failed.mismatches.get(error.exprId);
  if (empty !== undefined && (mismatch !== undefined || /mismatch|matching overload/.test(message))) return empty;
  if (mismatch !== undefined) return explainMismatch(failed.cel, mismatch);
  const got = typeWords(/(?:expected bool, got |iterable vs |applied to '\()(?<type>\w+)/.exec(message)?.groups?.['type']);
  if (message.includes('expected bool')) return `\`&&\` and \`||\` join what is true or false, not ${got}`;
  if (message.includes('iterable vs')) return `only a list or a map has elements to go through, not ${got}`;
  if (message.includes('_?_:_')) return `what stands before \`?\` must be true or false, not ${got}`;
  if (/(?:divide|modulus) by zero/.test(message)) return 'a division by zero';
  if (message.includes('overflow')) return 'a whole number is out of range';
  return explainOther(tree, message);
}

function explainOther(tree: Tree | undefined, message: string): string {
  const name = tree?.exprKind.case === 'callExpr' ? tree.exprKind.value.function : undefined;
  if (name === 'matches') return oneLine(`the pattern of \`matches\` is not valid: ${message.replace(/^error parsing regexp: /, '')}`, 300);
  return oneLine(name === undefined || !/^[A-Za-z]/.test(name) ? message : `\`${name}\` cannot be computed: ${message}`, 300);
}

function explainMissing(tree: Tree | undefined, key: string, failed: FailedEvaluation): string {
  const selection = tree === undefined ? undefined : selectionOf(tree);
  const whole = selection === undefined ? undefined : failed.facts.paths.get(selection.name.id);
  if (selection === undefined || whole === undefined) return `there is no \`${oneLine(key, 80)}\` in the value that it is read from`;
  if (lookupPath(failed.scope, whole) === undefined) return describeMissing(whole, failed.scope);
  // The rest of the path is computed: the error of `a.b[key]` carries the id of `a.b`.
  return describeMissing([...selection.path, key], failed.scope);
}

/** Why there is no value at `path`: the whole path, and the first part of it that is empty. */
export function describeMissing(path: readonly string[], scope: NameScope): string {
  const whole = `\`${describePath(path)}\` has no value`;
  const [root = '', ...fields] = path;
  let value = lookupName(scope, root);
  if (value === undefined) return `\`${describePath([root])}\` is not known here`;
  if (value === null) return `${whole}: the node that produces it did not run`;
  const isOutput = root === 'outputs' && value === scope.outputs;
  for (const [index, field] of fields.entries()) {
    const parent: Json | undefined = value;
    value = fieldOf(parent, field);
    if (isOutput && index === 0 && (value === undefined || value === null)) return `${whole}: node \`${oneLine(field, 80)}\` did not run`;
    const shown = `\`${describePath(path.slice(0, index + 1))}\``;
    if (value === undefined) {
      if (Array.isArray(parent) && /^-?\d+$/.test(field)) return `${whole}: ${shown} has ${parent.length} elements`;
      const kind = jsonKind(parent);
      return `${whole}: ${shown} ${kind === undefined ? `has no \`${oneLine(field, 80)}\`` : `is ${kind}`}`;
    }
    if (value === null && index < fields.length - 1) return `${whole}: \`${describePath(path.slice(0, index + 2))}\` is null`;
  }
  return value === null ? `\`${describePath(path)}\` is null` : whole;
}

/** Says which operand of a call has no value, if one is a path to nothing. */
function emptyOperand(tree: Tree, failed: FailedEvaluation): string | undefined {
  for (const operand of childrenOf(tree)) {
    const selection = selectionOf(withoutMeter(operand));
    if (selection === undefined || !selection.exact || !failed.facts.paths.has(selection.name.id)) continue;
    if (lookupPath(failed.scope, selection.path) === null) return describeMissing(selection.path, failed.scope);
  }
  return undefined;
}

function withoutMeter(tree: Tree): Tree {
  const kind = tree.exprKind;
  return kind.case === 'callExpr' && kind.value.function === loopFunctions.range ? (kind.value.args[0] ?? tree) : tree;
}

function explainMismatch(cel: typeof Cel, { name, operands }: Mismatch): string {
  const kinds = operands.map((operand) => typeWords(cel.celType(operand).name)).join(' and ');
  const operator = /^_?(?<operator>[^\w@]+)_$/.exec(name)?.groups?.['operator'] ?? (name === '@in' ? 'in' : name);
  return `\`${operator}\` cannot be applied to ${kinds === '' ? 'nothing' : kinds}`;
}

const wordsOfTypes: ReadonlyMap<string, string> = new Map([
  ['int', 'a whole number'],
  ['uint', 'a whole number'],
  ['double', 'a number'],
  ['string', 'text'],
  ['bool', 'true or false'],
  ['null_type', 'null'],
  ['list', 'a list'],
  ['map', 'a map'],
  ['google.protobuf.Timestamp', 'a time'],
  ['google.protobuf.Duration', 'a duration'],
]);

function typeWords(type = ''): string {
  return wordsOfTypes.get(type) ?? 'a value of another kind';
}

/** What a value is when it can have no such field; undefined for objects, which lack this one only. */
function jsonKind(value: Json | undefined): string | undefined {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'a number';
  return typeof value === 'boolean' ? 'true or false' : undefined;
}
