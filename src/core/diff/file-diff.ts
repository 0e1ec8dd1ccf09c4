import { diffLines, type LineStep } from './line-diff.js';

/** A file before and after; undefined where it is not there. `unshown` says why one that is there has no text. */
export interface ChangedText {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly unshown?: string;
}

/** What a commit changed in a file. */
export interface FileDiff {
  readonly path: string;
  readonly change: 'changed' | 'added' | 'removed';
  /** Lines that came and that went: all of them, shown or not. */
  readonly added: number;
  readonly removed: number;
  readonly hunks: readonly Hunk[];
  /** Lines of hunks that are not kept here. */
  readonly leftOut: number;
  /** Why there is nothing to show, or what cannot be seen in the lines. */
  readonly note?: string;
}

/** Lines that changed, and those around them. Places count from 1; of no lines, it is the line before. */
export interface Hunk {
  readonly oldStart: number;
  readonly oldCount: number;
  readonly newStart: number;
  readonly newCount: number;
  /** Each begins with a space, `-`, `+`, or, for the end of a file without a line end, with a backslash. */
  readonly lines: readonly string[];
}

/** Lines around a change, as git shows them. */
const around = 3;
const endless = '\\ No newline at end of file';

/** The difference as `git diff` tells it. */
export function fileDiff({ path, before, after, unshown }: ChangedText): FileDiff {
  const change = before === undefined && after !== undefined ? 'added' : after === undefined && before !== undefined ? 'removed' : 'changed';
  const none = { path, change, added: 0, removed: 0, hunks: [], leftOut: 0 } as const;
  if (unshown !== undefined) return { ...none, note: unshown };
  if (before === after) return { ...none, note: 'its text is the same' };
  const [old, now] = [linesOf(before ?? ''), linesOf(after ?? '')];
  const steps = diffLines(old, now);
  const shown = showsLineEnds(old, now) ? withLineEnd : withoutLineEnd;
  return {
    ...none,
    added: countOf(steps, 'add'),
    removed: countOf(steps, 'remove'),
    hunks: hunksOf(steps, { old, now, shown }),
  };
}

function countOf(steps: readonly LineStep[], kind: LineStep['kind']): number {
  return steps.reduce((sum, step) => sum + (step.kind === kind ? step.count : 0), 0);
}

/** Lines with their ends: the last one may have none. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Whether some lines end in CR LF and others do not: only then it tells something. */
function showsLineEnds(old: readonly string[], now: readonly string[]): boolean {
  const count = [...old, ...now].filter((line) => line.endsWith('\r\n')).length;
  return count > 0 && count < old.length + now.length;
}

function withoutLineEnd(line: string): string {
  return line.replace(/\r?\n$/, '');
}

function withLineEnd(line: string): string {
  return line.replace(/\n$/, '').replace(/\r$/, '␍');
}

interface Texts {
  readonly old: readonly string[];
  readonly now: readonly string[];
  readonly shown: (line: string) => string;
}

/** A stretch of steps with places: changes that are near to each other are one hunk. */
function hunksOf(steps: readonly LineStep[], texts: Texts): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let lines: string[] = [];
  let [old, now] = [0, 0];
  let begun: { readonly old: number; readonly now: number } | undefined;
  const take = (mark: ' ' | '-' | '+', from: number, count: number): void => {
    for (let index = from; index < from + count; index += 1) lines.push(...marked(mark, (mark === '+' ? texts.now : texts.old)[index] ?? '', texts.shown));
  };
  const close = (): void => {
    if (begun !== undefined) hunks.push(hunkOf(begun, { old, now }, lines));
    begun = undefined;
    lines = [];
  };
  for (const [index, { kind, count }] of steps.entries()) {
    const isLast = index === steps.length - 1;
    if (kind === 'keep') {
      const tail = begun === undefined ? 0 : isLast || count > 2 * around ? Math.min(around, count) : count;
      take(' ', old, tail);
      old += tail;
      now += tail;
      if (tail < count || isLast) close();
      const lead = isLast || tail === count ? 0 : Math.min(around, count - tail);
      old += count - tail - lead;
      now += count - tail - lead;
      if (lead > 0) begun = { old, now };
      take(' ', old, lead);
      old += lead;
      now += lead;
      continue;
    }
    begun ??= { old, now };
    take(kind === 'remove' ? '-' : '+', kind === 'remove' ? old : now, count);
    if (kind === 'remove') old += count;
    else now += count;
  }
  close();
  return hunks;
}

function marked(mark: string, line: string, shown: Texts['shown']): readonly string[] {
  return line.endsWith('\n') ? [`${mark}${shown(line)}`] : [`${mark}${shown(line)}`, endless];
}

function hunkOf(from: { readonly old: number; readonly now: number }, to: { readonly old: number; readonly now: number }, lines: readonly string[]): Hunk {
  const [oldCount, newCount] = [to.old - from.old, to.now - from.now];
  return { oldStart: from.old + (oldCount === 0 ? 0 : 1), oldCount, newStart: from.now + (newCount === 0 ? 0 : 1), newCount, lines };
}

/** `@@ -1,4 +1,4 @@` */
export function hunkHeader({ oldStart, oldCount, newStart, newCount }: Hunk): string {
  const range = (start: number, count: number): string => (count === 1 ? String(start) : `${start},${count}`);
  return `@@ -${range(oldStart, oldCount)} +${range(newStart, newCount)} @@`;
}
