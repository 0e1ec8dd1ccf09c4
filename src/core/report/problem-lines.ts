import { formatLocation, type Problem } from '../problem.js';
import { paint } from './paint.js';
import { forLog, forLogLine } from './untrusted-text.js';

const tones = { error: 'bad', warning: 'warn', notice: 'calm' } as const;

/**
 * Problems as compilers print them: `file:line:column: error OSOP-DOC-003 message`, with the hint on a
 * line of its own. A problem without a place begins with its severity. Every element is one line.
 */
export function problemLines(problems: readonly Problem[], { color }: { readonly color: boolean }): readonly string[] {
  return problems.flatMap((problem) => {
    const place = problem.where === undefined ? '' : `${forLogLine(formatLocation(problem.where))}: `;
    const [first = '', ...rest] = forLog(problem.message).split('\n');
    const severity = paint(problem.severity, tones[problem.severity], { color });
    return [
      `${place}${severity} ${problem.code} ${first}`,
      ...rest,
      ...(problem.hint === undefined ? [] : forLog(`hint: ${problem.hint}`).split('\n').map((line) => paint(`  ${line}`, 'calm', { color }))),
    ];
  });
}
