import type { NodeRecord } from '../run-record.js';
import { cut } from './untrusted-text.js';

/** A node of a run, also of a sub-workflow, with the ids that lead to it: `deploy / inner`. */
export interface Phase {
  readonly node: NodeRecord;
  /** Untrusted. */
  readonly path: string;
}

/** Every node and those within it, in their order. Ids are cut to `longest` characters. */
export function phasesOf(nodes: readonly NodeRecord[], longest: number): readonly Phase[] {
  return nodes.flatMap((node) => withPaths(node, { parent: '', longest }));
}

function withPaths(node: NodeRecord, { parent, longest }: { readonly parent: string; readonly longest: number }): readonly Phase[] {
  const path = `${parent}${cut(node.id, longest)}`;
  return [{ node, path }, ...node.children.flatMap((child) => withPaths(child, { parent: `${path} / `, longest }))];
}
