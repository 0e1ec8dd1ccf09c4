import type { Problem } from '../problem.js';
import { type Annotation } from './annotations.js';
/**
 * An annotation as a line that GitHub's runner obeys.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export declare function annotationCommand({ level, message, title, file, line, column }: Annotation): string;
/** The problems as lines that GitHub's runner obeys, as many as it shows for a step; a last line counts the others. */
export declare function annotationCommands(problems: readonly Problem[]): string;
