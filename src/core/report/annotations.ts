import type { Problem } from '../problem.js';
import { cut, forLog, forLogLine } from './untrusted-text.js';

/** One annotation on a run; `file` is relative to the repository. The printer escapes it for its protocol. */
export interface Annotation {
  readonly level: Problem['severity'];
  readonly message: string;
  readonly title: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

export interface AnnotationOptions {
  /** How many of each level GitHub shows for a step: 10. */
  readonly limit: number;
}

/** Longer messages are cut by GitHub. */
const maxMessage = 4_096;

/**
 * The problems that fit into a step's annotations, in their order, and how many did not. One error less
 * than the limit is used: the line by which the run itself fails counts too. Problems with a place go
 * first, for only they stand at a line of a diff; the same problem is shown once.
 */
export function annotationsFor(
  problems: readonly Problem[],
  options: AnnotationOptions,
): { readonly shown: readonly Annotation[]; readonly leftOut: number } {
  const unique = [...new Map(problems.map((problem) => [JSON.stringify([problem.severity, problem.code, problem.where, problem.message]), problem])).values()];
  const ordered = [...unique.filter(({ where }) => where !== undefined), ...unique.filter(({ where }) => where === undefined)];
  const room = { error: Math.max(0, options.limit - 1), warning: options.limit, notice: options.limit };
  const shown: Annotation[] = [];
  for (const problem of ordered) {
    if (room[problem.severity] === 0) continue;
    room[problem.severity] -= 1;
    shown.push(annotationOf(problem));
  }
  return { shown, leftOut: unique.length - shown.length };
}

function annotationOf(problem: Problem): Annotation {
  const text = problem.hint === undefined ? problem.message : `${problem.message}\n${problem.hint}`;
  return {
    level: problem.severity,
    message: cut(forLog(text), maxMessage),
    title: problem.code,
    ...(problem.where === undefined
      ? {}
      : { file: forLogLine(problem.where.file), line: problem.where.line, column: problem.where.column }),
  };
}
