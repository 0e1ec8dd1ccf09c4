import { resolveSteps, parseUpdateLine, type UpdateStep } from '../images/update-path.js';
import { pathOf, type SourceDocument } from '../images/source-documents.js';
import { editBase } from '../images/write-image.js';
import type { Json } from '../json.js';
import { valueAt } from '../manifests/pointers.js';
import { oneLine } from '../one-line.js';
import type { Location, Problem } from '../problem.js';
import type { YamlEdit } from '../yaml/splice.js';
import type { SetImage } from '../run-record.js';
import type { FilePair } from './environment-files.js';

/** A line of `keys`. */
export interface NamedKey {
  readonly line: string;
  readonly steps: readonly UpdateStep[];
}

/** Reads the lines of `keys`: paths as `update` takes them behind its `#`. */
export function parseKeys(lines: readonly string[]): { readonly keys: readonly NamedKey[]; readonly problems: readonly Problem[] } {
  const read = lines.map((text) => text.trim()).filter((text) => text !== '' && !text.startsWith('#')).map((line) => ({ line, target: parseUpdateLine(`file#${line}`) }));
  return {
    keys: read.flatMap(({ line, target }) => ('wrong' in target ? [] : [{ line, steps: target.steps }])),
    problems: read.flatMap(({ line, target }): readonly Problem[] => ('wrong' in target
      ? [{ code: 'OSOP-INPUT-001', severity: 'error', message: `\`keys: ${oneLine(line, 300)}\` ${target.wrong}`, hint: 'write the way to the value within the file, for example image.tag or images[name=web].newTag' }]
      : [])),
  };
}

/** The files of a pair, read. */
export interface OpenPair extends FilePair {
  readonly from: { readonly text: string; readonly documents: readonly SourceDocument[] };
  readonly to: { readonly text: string; readonly documents: readonly SourceDocument[] };
}

/** What was found in one pair of files: `found` are the versions or keys that both have. */
export interface CopiedPair {
  readonly found: readonly string[];
  readonly edits: readonly YamlEdit[];
  readonly changes: readonly SetImage[];
  readonly problems: readonly Problem[];
}

/** What a key comes down to in one pair of files; `found` is whether the one environment has it there. */
export interface CopiedKey extends Omit<CopiedPair, 'found'> {
  readonly found: boolean;
}

const nothing: CopiedKey = { found: false, edits: [], changes: [], problems: [] };

/** Copies the value of a key as it is: a number stays one. */
export function copyKey({ line, steps }: NamedKey, pair: OpenPair): CopiedKey {
  const sources = spotsOf(pair.from, steps);
  const [source] = sources;
  if (source === undefined) return nothing;
  const targets = spotsOf(pair.to, steps);
  const [target] = targets;
  const failed = (where: Location, what: string, hint: string): CopiedKey => ({ ...nothing, found: true, problems: [{ code: 'OSOP-PROMOTE-003', severity: 'error', message: `\`${oneLine(line, 200)}\` ${what}`, where, hint }] });
  if (sources.length > 1) return failed(source.where, `is in ${sources.length} documents of the file`, 'keep the documents in files of their own');
  if (target === undefined) return failed(source.where, `is not in ${pair.target}`, 'add it there once; from then on it is copied');
  if (targets.length > 1) return failed(target.where, `is in ${targets.length} documents of the file`, 'keep the documents in files of their own');
  for (const { value, where } of [source, target]) {
    if (value === null || typeof value === 'object') return failed(where, `holds ${value === null ? 'nothing' : Array.isArray(value) ? 'a list' : 'a mapping'}, not a single value`, 'name the single values below it, one a line');
  }
  if (source.value === target.value) return { ...nothing, found: true };
  const value = source.value as string | number | boolean;
  return {
    found: true, problems: [],
    edits: [{ ...editBase(target.document), kind: 'set', pointer: target.pointer, value }],
    changes: [{ name: line, file: pair.target, path: pathOf(target.document, target.pointer), from: target.document.textOf(target.pointer), to: source.document.textOf(source.pointer) }],
  };
}

function spotsOf({ text, documents }: OpenPair['from'], steps: readonly UpdateStep[]): readonly { readonly document: SourceDocument; readonly pointer: string; readonly value: Json; readonly where: Location }[] {
  return documents.flatMap((document) => {
    const resolved = resolveSteps(document, steps, text);
    if (resolved.kind !== 'found') return [];
    const value = valueAt(resolved.document.value, resolved.pointer);
    return value === undefined ? [] : [{ document: resolved.document, pointer: resolved.pointer, value, where: resolved.document.locate(resolved.pointer) }];
  });
}
