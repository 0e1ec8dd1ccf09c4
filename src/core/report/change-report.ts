import type { ChangedFile } from '../images/edit-images.js';
import type { SetImage } from '../run-record.js';
import { fitTable } from './markdown-blocks.js';
import { cut, fenceFor, forMarkdownCode } from './untrusted-text.js';

/** What the body of a pull request tells. Everything in it may come from elsewhere. */
export interface ChangeReport {
  readonly images: readonly SetImage[];
  readonly files: readonly ChangedFile[];
  /** Link to the run that made it. */
  readonly runUrl: string | undefined;
  readonly runId: string;
}

/** Longest parts, in characters: GitHub takes 65,536 in all. */
const longest = { table: 20_000, diff: 30_000 } as const;

/** The body of a pull request: the images as a table, then the changed lines. */
export function changeReport({ images, files, runUrl, runId }: ChangeReport): string {
  const table = fitTable(['Image', 'From', 'To', 'Place'], { items: images, budget: longest.table }, ({ name, from, to, file, path }) => [name, from, to, `${file}#${path}`].map((text) => forMarkdownCode(text)));
  const diff = cut(files.map(changedLines).join('\n'), longest.diff);
  const fence = fenceFor(diff, 3);
  const made = runUrl === undefined || !/^https:\/\/[\w.:/-]+$/.test(runUrl) ? `run \`${runId}\`` : `[this run](${runUrl})`;
  return `${table}\n\n${fence}diff\n${diff}\n${fence}\n\nMade by osop-argocd-action in ${made}.\n`;
}

/** Lines that differ, each file under its name. A line that was put in or taken out moves those below it. */
function changedLines({ path, before, after }: ChangedFile): string {
  const [old, now] = [before.split(/\r?\n/), after.split(/\r?\n/)];
  let [start, oldEnd, nowEnd] = [0, old.length, now.length];
  while (start < oldEnd && start < nowEnd && old[start] === now[start]) start += 1;
  while (oldEnd > start && nowEnd > start && old[oldEnd - 1] === now[nowEnd - 1]) {
    oldEnd -= 1;
    nowEnd -= 1;
  }
  const same = oldEnd - start === nowEnd - start;
  const lines = same
    ? old.slice(start, oldEnd).flatMap((line, index) => (line === now[start + index] ? [] : [`-${line}`, `+${now[start + index] ?? ''}`]))
    : [...old.slice(start, oldEnd).map((line) => `-${line}`), ...now.slice(start, nowEnd).map((line) => `+${line}`)];
  return [`--- ${path}`, `@@ line ${start + 1} @@`, ...lines].join('\n');
}
