import type { Problem } from '../problem.js';
import { oneLine } from '../one-line.js';
import type { ResultWord } from '../run-record.js';
import { annotationsFor, type Annotation } from './annotations.js';
import { fitBlocks } from './fit-blocks.js';

/** Bytes of its summary: GitHub takes 65,535 characters. */
export const checkRunRoom = 65_000;
const longestTitle = 200;
/** A request for each fifty of them: more would be a burden, and nobody reads them. */
const mostAnnotations = 1_000;

export interface CheckRunReport {
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly (Annotation & { readonly file: string; readonly line: number })[];
  /** Problems that are not annotated, which the summary counts: without a place in the repository, or too many. */
  readonly leftOut: number;
}

/** What a check run shows. Problems that cannot stand at a line of the repository are counted in the summary, which lists them. */
export function checkRunReport({ headline, blocks, problems, runUrl }: { readonly headline: string; readonly blocks: readonly string[]; readonly problems: readonly Problem[]; readonly runUrl: string | undefined }): CheckRunReport {
  const { shown } = annotationsFor(problems, { limit: Number.POSITIVE_INFINITY });
  const placed = shown.flatMap((annotation) => {
    const { file, line } = annotation;
    return file === undefined || line === undefined || line < 1 || file.startsWith('/') || file.split('/').includes('..') ? [] : [{ ...annotation, file, line }];
  });
  const annotations = placed.slice(0, mostAnnotations);
  const leftOut = shown.length - annotations.length;
  const note = leftOut === 0 ? [] : [`_${leftOut} of ${shown.length} problems ${leftOut === 1 ? 'is' : 'are'} not annotated: ${shown.length - placed.length} without a line in the repository, ${placed.length - annotations.length} more than are shown._`];
  const [verdict = '', ...rest] = blocks;
  return { title: oneLine(headline, longestTitle), summary: fitBlocks([verdict, ...note, ...rest], { bytes: checkRunRoom, runUrl }), annotations, leftOut };
}

const conclusions: { readonly [R in ResultWord]: 'success' | 'failure' | 'neutral' | 'cancelled' } = {
  succeeded: 'success',
  'nothing-to-do': 'success',
  planned: 'success',
  'rolled-back': 'failure',
  failed: 'failure',
  refused: 'failure',
  superseded: 'neutral',
  cancelled: 'cancelled',
  unknown: 'failure',
};

/** What a check run concludes from a run. */
export function conclusionOf(result: ResultWord): 'success' | 'failure' | 'neutral' | 'cancelled' {
  return conclusions[result];
}
