import type { JsonObject } from '../json.js';
import { isJsonObject } from '../json.js';
import type { Problem } from '../problem.js';
import type { EdgeMode, Locate, SourceText, WorkflowEdge } from './document.js';
import { edgeModes } from './document.js';
import { listOf, numberOf, textOf } from './read-fields.js';

interface EdgeTask {
  readonly edge: JsonObject;
  readonly pointer: string;
  readonly locate: Locate;
}

/** An edge that the schema has accepted, with its defaults filled in and its aliases resolved. */
export function readEdge(task: EdgeTask): { readonly edge: WorkflowEdge; readonly problems: readonly Problem[] } {
  const { edge, pointer } = task;
  const rounds = edge['x-max-iterations'];
  return {
    edge: {
      from: textOf(edge, 'from') ?? '',
      to: textOf(edge, 'to') ?? '',
      mode: modeOf(edge),
      condition: sourceText(edge, 'when', pointer) ?? sourceText(edge, 'condition', pointer),
      forEach: sourceText(edge, 'for_each', pointer),
      iteratorVar: textOf(edge, 'iterator_var'),
      joinMode: joinModes.find((mode) => mode === edge['join_mode']),
      joinCount: numberOf(edge, 'join_count'),
      cases: listOf(edge, 'cases').flatMap((item, index) =>
        isJsonObject(item) ? [{ value: item['value'] ?? null, to: textOf(item, 'to') ?? '', pointer: `${pointer}/cases/${index}` }] : [],
      ),
      defaultTo: textOf(edge, 'default_to'),
      maxIterations: isRoundLimit(rounds) ? rounds : undefined,
      label: textOf(edge, 'label'),
      pointer,
    },
    problems: [...checkCondition(task), ...checkRounds(task)],
  };
}

const joinModes = ['wait_all', 'wait_any', 'wait_n'] as const;

function modeOf(edge: JsonObject): EdgeMode {
  return edgeModes.find((mode) => mode === edge['mode']) ?? 'sequential';
}

/** Blank text says nothing and counts as absent. */
function sourceText(edge: JsonObject, name: string, pointer: string): SourceText | undefined {
  const text = textOf(edge, name);
  return text === undefined || text.trim() === '' ? undefined : { text, pointer: `${pointer}/${name}` };
}

/** More rounds than this are no deployment any more. */
const mostRounds = 1_000;

function isRoundLimit(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= mostRounds;
}

function checkCondition({ edge, pointer, locate }: EdgeTask): readonly Problem[] {
  const when = sourceText(edge, 'when', pointer);
  const condition = sourceText(edge, 'condition', pointer);
  if (when === undefined || condition === undefined || when.text.trim() === condition.text.trim()) return [];
  return [{
    code: 'OSOP-DOC-008',
    severity: 'error',
    message: 'the edge gives both `when` and `condition`, and they differ',
    where: locate(condition.pointer),
    hint: '`condition` is another name for `when`; keep one of them',
  }];
}

function checkRounds({ edge, pointer, locate }: EdgeTask): readonly Problem[] {
  const rounds = edge['x-max-iterations'];
  if (rounds === undefined || isRoundLimit(rounds)) return [];
  return [{
    code: 'OSOP-DOC-009',
    severity: 'error',
    message: `\`x-max-iterations\` must be a whole number from 1 to ${mostRounds}`,
    where: locate(`${pointer}/x-max-iterations`),
  }];
}
