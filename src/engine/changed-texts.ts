import { AdapterError } from '../core/adapter-error.js';
import { commitDiff, mostKept, type CommitDiff, type CommitFacts } from '../core/diff/commit-diff.js';
import type { ChangedText } from '../core/diff/file-diff.js';
import type { SetImage } from '../core/run-record.js';
import type { BranchState, RevertedFiles } from './ports.js';
import type { RunShared } from './run-shared.js';
import { untilAborted } from './until-aborted.js';

/**
 * A change of the config repository that the report is to show. `texts` is a question where they are not at hand: it is asked
 * when everything else is done, so that no rollback waits for it.
 */
export interface ShownChange extends CommitFacts {
  readonly images: readonly SetImage[];
  readonly texts: readonly ChangedText[] | (() => Promise<readonly ChangedText[]>);
}

/** What the commits of a run changed, in their order. That a text cannot be read is told, and fails nothing. */
export async function diffsOf({ found, ports, signal }: Pick<RunShared, 'found' | 'ports' | 'signal'>): Promise<readonly CommitDiff[]> {
  const diffs: CommitDiff[] = [];
  const redact = ports.redact ?? ((text: string): string => text);
  for (const { images, texts, ...facts } of found.shown) {
    const read = typeof texts === 'function' ? await readTexts(texts, signal) : texts;
    const files = typeof read === 'string' ? [] : read;
    diffs.push({ ...commitDiff(facts, { texts: files, images, redact }), ...(typeof read === 'string' ? { unread: read } : {}) });
  }
  return diffs;
}

/** The texts, or why they could not be read. */
async function readTexts(ask: () => Promise<readonly ChangedText[]>, signal: AbortSignal): Promise<readonly ChangedText[] | string> {
  if (signal.aborted) return 'the run was over before it was read';
  try {
    return await untilAborted(signal, ask());
  } catch (error) {
    if (signal.aborted) return 'the run was over before it was read';
    if (error instanceof AdapterError) return error.message;
    throw error;
  }
}

/** The texts of files before and after a revert. Only files with a text have one; what else they are is said. */
export async function revertedTexts(state: BranchState, { files, load }: RevertedFiles): Promise<readonly ChangedText[]> {
  const paths = [...files.keys()];
  const shown = paths.slice(0, mostKept.files);
  const wider = await state.widen(shown);
  const [contents] = await Promise.all([load(), wider.load(shown)]);
  const known = new Set(wider.paths);
  return paths.map((path, place): ChangedText => {
    // Those beyond are counted, not shown.
    if (place >= mostKept.files) return { path, before: undefined, after: undefined };
    const now = files.get(path);
    const before = wider.read(path);
    const after = now === undefined ? undefined : textOf(now, contents);
    if (known.has(path) && before === undefined) return { path, before, after: now === undefined ? undefined : '', unshown: `${now === undefined ? 'removed; ' : ''}no text` };
    if (typeof after === 'object') return { path, before, after: '', unshown: after.unshown };
    if (now === undefined && before === undefined) return { path, before: '', after: undefined, unshown: 'a link or a submodule' };
    return before === after ? { path, before, after, unshown: 'only its mode differs' } : { path, before, after };
  });
}

function textOf({ mode, id }: { readonly mode: string; readonly id: string }, contents: ReadonlyMap<string, Uint8Array>): string | { readonly unshown: string } {
  if (mode === '160000') return { unshown: 'a submodule' };
  if (mode === '120000') return { unshown: 'a link' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(contents.get(id));
    return text.includes('\0') ? { unshown: 'no text' } : text;
  } catch (error) {
    if (error instanceof TypeError) return { unshown: 'no text' };
    throw error;
  }
}
