import type { Json } from '../json.js';
import { isJsonObject } from '../json.js';
import { childOf, escapeSegment } from '../manifests/pointers.js';
import { plainScalar } from '../yaml/scalars.js';
import { innerSource, type SourceDocument } from './source-documents.js';
import { beginning } from '../one-line.js';

/** One step of a path: a key of a mapping, a position in a list, or the item of a list that has a key of this value. */
export type UpdateStep =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'index'; readonly index: number }
  | { readonly kind: 'item'; readonly key: string; readonly value: string };

/** A line of `update`. */
export interface UpdateTarget {
  readonly line: string;
  readonly file: string;
  readonly steps: readonly UpdateStep[];
}

const stepForm = /^(?:\.?([^.[\]"'\s][^.[\]"']*)|\.?"((?:[^"\\]|\\.)*)"|\.?'([^']*)'|\.?\[(\d{1,6})\]|\.?\["((?:[^"\\]|\\.)*)"\]|\.?\['([^']*)'\]|\.?\[([\w./-]+)=(?:"([^"]*)"|'([^']*)'|([^\]"']*))\])/;

/**
 * Reads `file.yaml#path.to.value`: keys with dots between them, `[0]` for a position, `[name=web]` for the item of a
 * list, quotes around keys with other characters (`metadata.annotations."example.com/tag"`).
 */
export function parseUpdateLine(line: string): UpdateTarget | { readonly wrong: string } {
  const hash = line.indexOf('#');
  if (hash <= 0 || hash === line.length - 1) return { wrong: 'is not of the form `file.yaml#path.to.value`' };
  const file = line.slice(0, hash).trim().replace(/^\.\//, '');
  if (file.startsWith('/') || file.split('/').includes('..') || /\p{Cc}/u.test(file)) return { wrong: 'names a file outside of the repository' };
  const steps: UpdateStep[] = [];
  for (let rest = line.slice(hash + 1).trim(); rest !== '';) {
    const match = stepForm.exec(rest);
    if (match === null) return { wrong: `has a path that cannot be read from \`${beginning(rest, 40)}\` on` };
    steps.push(stepOf(match));
    rest = rest.slice(match[0].length);
  }
  return { line, file, steps };
}

function stepOf([, bare, double, single, index, bracketDouble, bracketSingle, key, ...values]: RegExpExecArray): UpdateStep {
  if (index !== undefined) return { kind: 'index', index: Number(index) };
  if (key !== undefined) return { kind: 'item', key, value: values.find((value) => value !== undefined) ?? '' };
  const quoted = double ?? bracketDouble;
  return { kind: 'key', key: bare ?? single ?? bracketSingle ?? (quoted ?? '').replace(/\\(.)/g, '$1') };
}

/** Where steps lead in a document, into the YAML of a block text too; or how far they lead. */
export type Resolved =
  | { readonly kind: 'found'; readonly document: SourceDocument; readonly pointer: string }
  | { readonly kind: 'missing'; readonly document: SourceDocument; readonly nearest: string; readonly depth: number; readonly names: readonly string[]; readonly several: boolean };

/** Follows the steps. `text` is that of the document's file. */
export function resolveSteps(document: SourceDocument, steps: readonly UpdateStep[], text: string): Resolved {
  let pointer = '';
  let value: Json = document.value;
  for (const [depth, step] of steps.entries()) {
    if (typeof value === 'string') {
      const inner = innerSource(document, pointer, text);
      const below = inner === undefined ? undefined : resolveSteps(inner, steps.slice(depth), text);
      if (below?.kind === 'found') return below;
      return { kind: 'missing', document: below?.document ?? document, nearest: below?.nearest ?? pointer, depth: depth + (below?.depth ?? 0), names: below?.names ?? [], several: false };
    }
    const segments = segmentsFor(value, step);
    const [segment] = segments;
    const next = segment === undefined ? undefined : childOf(value, segment);
    if (segment === undefined || next === undefined || segments.length > 1) return { kind: 'missing', document, nearest: pointer, depth, names: namesOf(value), several: segments.length > 1 };
    pointer += `/${escapeSegment(segment)}`;
    value = next;
  }
  return { kind: 'found', document, pointer };
}

function segmentsFor(value: Json, step: UpdateStep): readonly string[] {
  switch (step.kind) {
    case 'key':
      // Kubernetes reads the keys `y`, `on` and `0x1` as other names.
      return [childOf(value, step.key) === undefined ? kubernetesName(step.key) : step.key];
    case 'index':
      return Array.isArray(value) ? [String(step.index)] : [];
    case 'item':
      return Array.isArray(value) ? (value as readonly Json[]).flatMap((item, index) => (isJsonObject(item) && Object.hasOwn(item, step.key) && isWritten(item[step.key], step.value) ? [String(index)] : [])) : [];
  }
}

function kubernetesName(key: string): string {
  const value = plainScalar(key, 'kubernetes');
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : key;
}

function isWritten(value: Json | undefined, text: string): boolean {
  return value === text || JSON.stringify(value) === text;
}

function namesOf(value: Json): readonly string[] {
  return isJsonObject(value) ? Object.keys(value) : [];
}

/** A step as it is written. */
export function formatStep(step: UpdateStep): string {
  switch (step.kind) {
    case 'key':
      return step.key;
    case 'index':
      return `[${step.index}]`;
    case 'item':
      return `[${step.key}=${step.value}]`;
  }
}
