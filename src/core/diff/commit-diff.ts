import type { SetImage } from '../run-record.js';
import { cut } from '../report/untrusted-text.js';
import { fileDiff, type ChangedText, type FileDiff, type Hunk } from './file-diff.js';
import { placeImages, type PlacedImage } from './image-lines.js';

/** A commit of a run, or one that it would have made. */
export interface CommitFacts {
  /**
   * `made` landed; `earlier` was made by an earlier attempt of the same CI run; `proposed` waits for its pull request to be
   * merged; `planned` is what a dry run would make.
   */
  readonly state: 'made' | 'earlier' | 'proposed' | 'planned';
  /** True for a commit that takes others back. */
  readonly takesBack: boolean;
  /** Undefined where there is no commit. */
  readonly sha: string | undefined;
  readonly branch: string;
}

/** What a commit changed. No secret is in it. */
export interface CommitDiff extends CommitFacts {
  readonly files: readonly FileDiff[];
  /** Changed files that are not among them. */
  readonly filesLeftOut: number;
  /** What it sets. */
  readonly images: readonly PlacedImage[];
  /** Why it is not known what was changed; undefined where it is. */
  readonly unread?: string;
}

/** What is kept of one commit: more is a page that nobody reads. */
export const mostKept = { files: 300, lines: 5_000, line: 500, characters: 400_000 } as const;

/**
 * What a commit changed, from the texts before and after. Secrets are taken out before lines are compared and cut, for half of
 * a secret would not be found.
 */
export function commitDiff(facts: CommitFacts, { texts, images, redact }: { readonly texts: readonly ChangedText[]; readonly images: readonly SetImage[]; readonly redact: (text: string) => string }): CommitDiff {
  const room = { lines: mostKept.lines, characters: mostKept.characters };
  const files = texts.slice(0, mostKept.files).map((text) => {
    const clean = { ...text, before: redacted(text.before, redact), after: redacted(text.after, redact) };
    const hidden = text.unshown === undefined && clean.before === clean.after && text.before !== text.after;
    return kept(fileDiff(hidden ? { ...clean, unshown: 'only secrets differ, which are not shown' } : clean), room);
  });
  return { ...facts, files, filesLeftOut: texts.length - files.length, images: placeImages(images, texts) };
}

function redacted(text: string | undefined, redact: (text: string) => string): string | undefined {
  return text === undefined ? undefined : redact(text);
}

/** As many lines as there is room for, which is less afterwards. */
function kept(file: FileDiff, room: { lines: number; characters: number }): FileDiff {
  const hunks: Hunk[] = [];
  let leftOut = 0;
  for (const hunk of file.hunks) {
    const lines: string[] = [];
    for (const line of hunk.lines) {
      const short = cut(line, mostKept.line);
      if (room.lines < 1 || room.characters < short.length) break;
      room.lines -= 1;
      room.characters -= short.length;
      lines.push(short);
    }
    // What comes after a line for which there was no room is left out too: nothing is missing in between.
    if (lines.length < hunk.lines.length) room.lines = 0;
    leftOut += hunk.lines.length - lines.length;
    if (lines.length > 0) hunks.push({ ...hunk, lines });
  }
  return { ...file, hunks, leftOut };
}

/** `2 files, +3 −1`; of files that are not among them, the lines are not counted. */
export function diffCounts({ files, filesLeftOut }: Pick<CommitDiff, 'files' | 'filesLeftOut'>): string {
  const count = files.length + filesLeftOut;
  const sum = (of: 'added' | 'removed'): number => files.reduce((total, file) => total + file[of], 0);
  return `${count} ${count === 1 ? 'file' : 'files'}, +${sum('added')} −${sum('removed')}${filesLeftOut === 0 ? '' : ' and more'}`;
}
