import type { CommitDiff } from '../../diff/commit-diff.js';
import type { FileDiff } from '../../diff/file-diff.js';
import { diffTitle, fileNote, leftOutWords, patchLines } from '../diff-words.js';
import type { RunRecord } from '../../run-record.js';
import { cut } from '../untrusted-text.js';
import { html, leftOutNote, message, preformatted, type Html } from './html.js';
import type { Section } from './page.js';
import { commitLink, type ReportLinks } from './report-links.js';

/** Characters of markup of all diffs. */
const budget = 220_000;
/** Commits: a loop can make any number of them. */
const most = 20;
/** Markup around the lines of a file. */
const frame = 200;
const longest = { path: 500, branch: 300, line: 510 } as const;
/** A longer one is folded: what comes after it should be found. */
const longestOpen = 80;

/** What the commits of the run changed, or would change, line by line; undefined where there is none. */
export function diffSection({ diffs = [] }: RunRecord, links: ReportLinks): Section | undefined {
  if (diffs.length === 0) return undefined;
  const shown = diffs.slice(0, most);
  const share = Math.floor(budget / shown.length);
  return { id: 'diff', title: 'Diff', body: html`<div class="stack">${shown.map((diff) => commitOf(diff, { links, share }))}${leftOutNote(diffs.length - shown.length, 'commits')}</div>` };
}

function commitOf(diff: CommitDiff, { links, share }: { readonly links: ReportLinks; readonly share: number }): Html {
  const { before, commit, after } = diffTitle(diff);
  const title = html`${before} ${commit === undefined ? undefined : commitLink(diff.sha, links)} ${cut(after, longest.branch)}`;
  if (diff.unread !== undefined) return html`<div><h3>${title}</h3><p class="note">Not known: ${message(cut(diff.unread, 600))}</p></div>
`;
  const { files, left } = filesWithin(diff, share);
  const more = leftOutWords(left);
  return html`<div class="step"><h3>${title}</h3>${files}${more === '' ? undefined : html`<p class="cut">… ${more}, left out to keep this page small.${diff.sha === undefined ? undefined : html` The commit has them.`}</p>`}</div>
`;
}

/** As many files and lines as there is room for. */
function filesWithin({ files, filesLeftOut }: CommitDiff, share: number): { readonly files: readonly Html[]; readonly left: { readonly lines: number; readonly files: number } } {
  const made: Html[] = [];
  const left = { lines: 0, files: filesLeftOut };
  let room = share;
  for (const file of files) {
    const { markup, size, leftOut } = fileOf(file, room);
    if (markup === undefined) {
      left.files += 1;
      continue;
    }
    made.push(markup);
    room -= size;
    left.lines += leftOut;
  }
  return { files: made, left };
}

/** A file with as many of its lines as fit; without markup where none does. */
function fileOf(file: FileDiff, room: number): { readonly markup: Html | undefined; readonly size: number; readonly leftOut: number } {
  const note = fileNote(file);
  const head = html`<p><code>${cut(file.path, longest.path)}</code> <span class="note">${note ?? `${file.change}, +${file.added} −${file.removed}`}</span></p>`;
  // The path stands above already.
  const lines = note === undefined ? patchLines(file).slice(2) : [];
  const kept: Html[] = [];
  let size = head.toString().length + frame;
  for (const line of lines) {
    const markup = lineOf(cut(line, longest.line));
    const length = markup.toString().length;
    if (size + length > room) break;
    size += length;
    kept.push(markup);
  }
  const text = kept.length === 0 ? undefined : html`<pre class="log diff"><code>${kept}</code></pre>`;
  const shown = text === undefined || kept.length <= longestOpen ? text : html`<details><summary>${kept.length} lines</summary>${text}</details>`;
  const fits = size <= room && (kept.length > 0 || lines.length === 0);
  const cutLines = lines.slice(kept.length).filter((line) => !line.startsWith('@@ ')).length;
  return { markup: fits ? html`${head}${shown}` : undefined, size, leftOut: cutLines + file.leftOut };
}

const classes: Readonly<Record<string, string>> = { '+': 'add', '-': 'del', '@': 'hunk', '\\': 'hunk' };

/** The sign tells what became of a line; its colour only helps. */
function lineOf(line: string): Html {
  const name = classes[line.charAt(0)];
  const text = preformatted([line]);
  return name === undefined ? html`<span>${text}
</span>` : html`<span class="${name}">${text}
</span>`;
}
