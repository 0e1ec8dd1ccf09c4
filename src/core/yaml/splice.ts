import { isScalar } from 'yaml';
import type { Scalar } from 'yaml';
import type { Json } from '../json.js';
import { segmentsOf } from '../manifests/pointers.js';
import { oneLine } from '../one-line.js';
import { formatLocation, type Problem } from '../problem.js';
import { patchAppend, patchPut, patchRemove, patchRename, patchSet, type NewItem, type NewValue, type Patch, type Patched } from './edit-patches.js';
import { blockLines, findSpot, lineEnd, openYaml, type EditableDocument, type EditableYaml, type Found, type Spot } from './editable.js';
import { changedAt, sameData } from './expected-data.js';
import { startOf } from './to-json.js';

/**
 * One change of a document of a stream (`document` counts from 0, empty ones included). With `within`, the pointer
 * leads to a literal block scalar (`|`) that is YAML itself, and the change is made in there.
 */
export type YamlEdit = { readonly document: number; readonly within?: string } & (
  | { readonly kind: 'set'; readonly pointer: string; readonly value: string | number | boolean }
  | { readonly kind: 'put'; readonly pointer: string; readonly key: string; readonly value: NewValue }
  | { readonly kind: 'append'; readonly pointer: string; readonly value: NewItem }
  | { readonly kind: 'rename'; readonly pointer: string; readonly key: string }
  | { readonly kind: 'remove'; readonly pointer: string }
);

/** The text after an edit; or why it was not made, and nothing else. */
export type Spliced = { readonly kind: 'edited'; readonly text: string } | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/**
 * Changes places of a YAML text, one edit after the other, and leaves every other character as it is: comments,
 * quotes, blank lines, indentation, line breaks, byte order mark. The result is read again, by the rules of YAML 1.2
 * and of Kubernetes, and refused unless exactly the intended data differ. A value that an alias or a merge key shares
 * is refused. With one edit refused the text is not changed at all.
 */
export function spliceYaml(source: string, file: string, edits: readonly YamlEdit[]): Spliced {
  let text = source;
  for (const group of groupsOf(edits)) {
    const spliced = spliceGroup(text, { file, ...group });
    if (spliced.kind === 'refused') return spliced;
    text = spliced.text;
  }
  return { kind: 'edited', text };
}

/** Edits of one document (or of one text within it) that can be made at once. */
interface Group {
  readonly document: number;
  readonly within: string | undefined;
  readonly edits: readonly YamlEdit[];
}

interface Task extends Group {
  readonly file: string;
}

/** Setting scalars moves nothing that other edits of the same document name. */
function groupsOf(edits: readonly YamlEdit[]): readonly Group[] {
  const groups: { document: number; within: string | undefined; edits: YamlEdit[] }[] = [];
  for (const edit of edits) {
    const { document, within } = edit;
    const last = groups.at(-1);
    const joins = last !== undefined && last.document === document && last.within === within && [edit, ...last.edits].every(({ kind }) => kind === 'set') && last.edits.every(({ pointer }) => pointer !== edit.pointer);
    if (joins) last.edits.push(edit);
    else groups.push({ document, within, edits: [edit] });
  }
  return groups;
}

function spliceGroup(source: string, task: Task): Spliced {
  const yaml = openYaml(source, task.file);
  if ('problems' in yaml) return { kind: 'refused', problems: yaml.problems };
  const document = yaml.documents[task.document];
  if (document === undefined) return refuse(yaml, { at: 0, message: `there is no document ${task.document + 1} in this file` });
  return task.within === undefined ? spliceDirectly(yaml, document, task) : spliceWithin(yaml, document, { ...task, within: task.within });
}

function spliceDirectly(yaml: EditableYaml, document: EditableDocument, task: Task): Spliced {
  const patches: Patch[] = [];
  const changes: Change[] = [];
  let first: Reason | undefined;
  for (const edit of task.edits) {
    const found = findSpot(document, edit.pointer);
    if (found.kind !== 'found') return refuse(yaml, whyNot(yaml, found, edit.pointer));
    const at = startOf(found.node);
    const patched = patchesOf(yaml.text, found, edit);
    if ('because' in patched) return refuse(yaml, { at, message: `${named(edit.pointer)} ${patched.because}`, hint: 'change it by hand, or name another place with update' });
    patches.push(...patched);
    changes.push({ kubernetes: segmentsOf(edit.pointer), core: found.core, apply: (value, steps) => expectedAfter(value, steps, edit) });
    first ??= notAlone(at, edit.pointer);
  }
  return checked(yaml, { task, text: applyPatches(yaml.text, patches), changes, reason: first ?? notAlone(0, '') });
}

function notAlone(at: number, pointer: string): Reason {
  return { at, message: `${named(pointer)} cannot be changed without changing something else`, hint: 'change it by hand, or write this part of the file in a plainer form' };
}

function patchesOf(text: string, spot: Spot, edit: YamlEdit): Patched {
  switch (edit.kind) {
    case 'set':
      return patchSet(text, spot, edit.value);
    case 'put':
      return patchPut(text, spot, edit);
    case 'append':
      return patchAppend(text, spot, edit.value);
    case 'rename':
      return patchRename(spot, edit.key);
    case 'remove':
      return patchRemove(text, spot);
  }
}

function expectedAfter(value: Json, steps: readonly string[], edit: YamlEdit): Json {
  switch (edit.kind) {
    case 'set':
      return changedAt(value, steps, () => edit.value);
    case 'put':
      return changedAt(value, [...steps, edit.key], () => edit.value);
    case 'append':
      return changedAt(value, steps, (list) => [...(Array.isArray(list) ? (list as readonly Json[]) : []), edit.value]);
    case 'remove':
      return changedAt(value, steps, () => undefined);
    case 'rename': {
      let held: Json | undefined;
      const without = changedAt(value, steps, (old) => {
        held = old;
        return undefined;
      });
      return changedAt(without, [...steps.slice(0, -1), edit.key], (old) => (old === undefined ? held : undefined));
    }
  }
}

/** The inner text is edited by itself; its patch is moved to where its lines stand in the outer one. */
function spliceWithin(yaml: EditableYaml, document: EditableDocument, task: Task & { readonly within: string }): Spliced {
  const { within } = task;
  const found = findSpot(document, within);
  if (found.kind !== 'found') return refuse(yaml, whyNot(yaml, found, within));
  const { node } = found;
  if (!isScalar(node) || node.type !== 'BLOCK_LITERAL' || typeof node.value !== 'string') {
    return refuse(yaml, { at: startOf(node), message: `${named(within)} is YAML in a text that cannot be edited in place`, hint: 'write it as a literal block, `values: |`, or as valuesObject' });
  }
  const inner = spliceGroup(node.value, { ...task, document: 0, within: undefined });
  if (inner.kind === 'refused') return { kind: 'refused', problems: inner.problems.map((problem) => ({ ...problem, where: yaml.lines.at(startOf(node)), message: `in the text of ${named(within)}: ${problem.message}` })) };
  const text = applyPatches(yaml.text, [moved(yaml.text, node, difference(node.value, inner.text))]);
  const change: Change = { kubernetes: segmentsOf(within), core: found.core, apply: (value, steps) => changedAt(value, steps, () => inner.text) };
  return checked(yaml, { task, text, changes: [change], reason: notAlone(startOf(node), within) });
}

/** The one stretch in which two texts differ. */
function difference(before: string, after: string): Patch {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = before.length;
  let stop = after.length;
  while (end > start && stop > start && before[end - 1] === after[stop - 1]) {
    end -= 1;
    stop -= 1;
  }
  const added = after.slice(start, stop);
  // New lines are better told as standing behind the line before them: the next one may be blank.
  const below = start === end && added.endsWith('\n') && before[start - 1] === '\n';
  return below ? { start: start - 1, end: end - 1, text: `\n${added.slice(0, -1)}` } : { start, end, text: added };
}

function moved(text: string, node: Scalar, { start, end, text: added }: Patch): Patch {
  const { starts, indent, end: last } = blockLines(text, node);
  const value = String(node.value);
  const at = (offset: number): number => {
    const before = value.slice(0, offset);
    const line = before.split('\n').length - 1;
    const column = offset - (before.lastIndexOf('\n') + 1);
    const lineStart = starts[line];
    if (lineStart === undefined) return Math.min(text.length, lineEnd(text, last));
    return Math.min(lineStart + indent + column, Math.max(lineEnd(text, lineStart), lineStart));
  };
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return { start: at(start), end: at(end), text: added.replaceAll('\n', newline + ' '.repeat(indent)) };
}

/** One change of the data of a document: the way to what is edited, by the names of both rules, and what comes out. */
interface Change {
  readonly kubernetes: readonly string[];
  readonly core: readonly string[];
  readonly apply: (value: Json, steps: readonly string[]) => Json;
}

interface Edited {
  readonly task: Task;
  readonly text: string;
  readonly changes: readonly Change[];
  /** What to say when something else has changed as well. */
  readonly reason: Reason;
}

function checked(yaml: EditableYaml, { task, text, changes, reason }: Edited): Spliced {
  const after = openYaml(text, task.file);
  const intended = 'problems' in after ? false : after.documents.length === yaml.documents.length && after.documents.every((document, index) => {
    const before = yaml.documents[index];
    if (before === undefined) return false;
    const due = index === task.document ? changes : [];
    const core = due.reduce((value, change) => change.apply(value, change.core), before.core);
    const kubernetes = due.reduce((value, change) => change.apply(value, change.kubernetes), before.kubernetes);
    return sameData(document.core, core) && sameData(document.kubernetes, kubernetes);
  });
  return intended ? { kind: 'edited', text: yaml.mark + text } : refuse(yaml, reason);
}

function applyPatches(text: string, patches: readonly Patch[]): string {
  return patches.toSorted((a, b) => b.start - a.start).reduce((result, { start, end, text: added }) => result.slice(0, start) + added + result.slice(end), text);
}

interface Reason {
  readonly at: number;
  readonly message: string;
  readonly hint?: string;
}

function whyNot(yaml: EditableYaml, found: Exclude<Found, { readonly kind: 'found' }>, pointer: string): Reason {
  if (found.kind === 'missing') return { at: found.offset, message: `${named(pointer)} does not exist` };
  const other = formatLocation(yaml.lines.at(found.other));
  const hint = 'give this place a value of its own, or change the shared one by hand';
  switch (found.by) {
    case 'alias':
      return { at: found.offset, message: `${named(pointer)} is the alias \`*${oneLine(found.name, 60)}\`: its value stands at ${other} and is used elsewhere too`, hint };
    case 'merge':
      return { at: found.offset, message: `${named(pointer)} comes from a merge key: its value stands at ${other}`, hint };
    case 'anchor':
      return { at: found.offset, message: `${named(pointer)} is part of the anchor \`&${oneLine(found.name, 60)}\`, which is used at ${other} too`, hint };
  }
}

function refuse(yaml: EditableYaml, { at, message, hint }: Reason): Spliced {
  return { kind: 'refused', problems: [{ code: 'OSOP-IMAGE-005', severity: 'error', message, where: yaml.lines.at(at), ...(hint === undefined ? {} : { hint }) }] };
}

function named(pointer: string): string {
  return pointer === '' ? 'the document' : `\`${oneLine(dottedPath(pointer), 200)}\``;
}

/** A JSON pointer as a path with dots: `spec.containers[0].image`. Keys with other characters are in quotes. */
export function dottedPath(pointer: string): string {
  return segmentsOf(pointer).reduce((path, segment) => {
    if (/^\d+$/.test(segment)) return `${path}[${segment}]`;
    const key = /^[\w/-]+$/.test(segment) ? segment : JSON.stringify(segment);
    return path === '' ? key : `${path}.${key}`;
  }, '');
}

