import type { Problem } from '../problem.js';
import { annotationsFor, type Annotation } from './annotations.js';

/**
 * An annotation as a line that GitHub's runner obeys.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function annotationCommand({ level, message, title, file, line, column }: Annotation): string {
  const properties = Object.entries({ title, file, line, col: column })
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`]));
  return `::${level} ${properties.join(',')}::${escapeData(message)}`;
}

/** The problems as lines that GitHub's runner obeys, as many as it shows for a step; a last line counts the others. */
export function annotationCommands(problems: readonly Problem[]): string {
  const { shown, leftOut } = annotationsFor(problems, { limit: 10 });
  return [...shown.map(annotationCommand), ...(leftOut === 0 ? [] : [`${leftOut} more problems are not shown as annotations`])].map((line) => `${line}\n`).join('');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
