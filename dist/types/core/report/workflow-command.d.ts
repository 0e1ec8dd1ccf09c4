import type { Annotation } from './annotations.js';
/**
 * An annotation as a line that GitHub's runner obeys.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export declare function annotationCommand({ level, message, title, file, line, column }: Annotation): string;
