import { fileDiff } from '../diff/file-diff.js';
import type { ObjectDiff } from '../rendered-diff/diff-states.js';
import { writeObject } from '../rendered-diff/write-object.js';
import { patchLines } from './diff-words.js';
import type { RenderedDiffReport } from './rendered-diff-report.js';

/** Characters of a patch. */
const longest = 20_000_000;

/**
 * The difference as a unified diff: a file for each object, at `application/namespace/Kind.group/name.yaml`. It fits a tree
 * of what is rendered, which nobody keeps; it is for reading, and for tools that read patches. Secrets stand there by marks.
 */
export function renderedPatch({ apps }: Pick<RenderedDiffReport, 'apps'>): string {
  const parts: string[] = [];
  let [size, left] = [0, 0];
  for (const { row, rendered, definition } of apps) {
    for (const object of [...(definition === undefined ? [] : [definition]), ...rendered.objects]) {
      const part = objectPatch(row.id, object);
      if (size + part.length > longest) left += 1;
      else parts.push(part);
      size += part.length;
    }
  }
  return `${left === 0 ? '' : `# ${left} more objects are left out: the patch would be longer than ${longest} characters\n`}${parts.join('')}`;
}

function objectPatch(application: string, { object: { group, kind, namespace, name }, before, after }: ObjectDiff): string {
  const path = [...application.split('/'), ...(namespace === '' ? [] : [namespace]), group === '' ? kind : `${kind}.${group}`, `${name}.yaml`].map(safeName).join('/');
  const text = (value: ObjectDiff['before']): string | undefined => (value === undefined ? undefined : `${writeObject(value).join('\n')}\n`);
  const file = fileDiff({ path, before: text(before), after: text(after) });
  if (file.hunks.length === 0) return '';
  return [`diff --git a/${path} b/${path}`, ...(before === undefined ? ['new file mode 100644'] : []), ...(after === undefined ? ['deleted file mode 100644'] : []), ...patchLines(file), ''].join('\n');
}

/** One part of a path: no name of an object leads elsewhere, or ends a line. */
function safeName(part: string): string {
  const safe = part.replaceAll(/[^\w.:@+=-]/g, '_').slice(0, 200);
  return /^\.*$/.test(safe) ? '_' : safe;
}
