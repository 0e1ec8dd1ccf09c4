import type { RenderedDiffReport } from './rendered-diff-report.js';
/**
 * The difference as a unified diff: a file for each object, at `application/namespace/Kind.group/name.yaml`. It fits a tree
 * of what is rendered, which nobody keeps; it is for reading, and for tools that read patches. Secrets stand there by marks.
 */
export declare function renderedPatch({ apps }: Pick<RenderedDiffReport, 'apps'>): string;
