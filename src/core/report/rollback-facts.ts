import { isJsonObject, type Json, type JsonObject } from '../json.js';
import type { NodeRecord, RunRecord } from '../run-record.js';

const strategyNames: ReadonlyMap<string, string> = new Map([['argocd', 'Argo CD'], ['git-revert', 'git revert']]);

/** A strategy as people call it; other words, which are untrusted, stay. */
export function strategyName(strategy: string): string {
  return strategyNames.get(strategy) ?? strategy;
}

/** One application's rollback, as the outputs of its node tell it. */
export interface RollbackFacts {
  readonly app: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly id: number | undefined;
  readonly why: string;
  readonly strategy: string;
  readonly revert: string | undefined;
  /** How the cluster compares with git after both went back, where that was asked. */
  readonly sync: string | undefined;
  /** Where the revert waits to be merged. */
  readonly pullRequest: string | undefined;
  readonly verified: boolean;
  readonly message: string;
}

/** What became of each application that was rolled back, or would be; nothing of what was not begun. */
export function rollbackFacts({ nodes, rollbacks = [] }: Pick<RunRecord, 'nodes' | 'rollbacks'>): readonly RollbackFacts[] {
  return [...flatten(nodes).filter(({ kind }) => kind === 'rollback').map(({ produced }) => produced), ...rollbacks].flatMap(factsOf);
}

/** Of several applications each has outputs of its own. What was not begun has none. */
function factsOf(produced: JsonObject): readonly RollbackFacts[] {
  const { apps } = produced;
  const each: readonly Json[] = Array.isArray(apps) ? apps : [produced];
  return each.filter(isJsonObject).flatMap((outputs) => {
    const strategy = textOf(outputs, 'strategy');
    if (strategy === undefined) return [];
    const { id, verified } = outputs;
    return [{
      app: textOf(outputs, 'app') ?? '', from: textOf(outputs, 'from'), to: textOf(outputs, 'revision'), id: typeof id === 'number' ? id : undefined, strategy,
      why: textOf(outputs, 'reason') ?? '', revert: textOf(outputs, 'revert_sha'), sync: textOf(outputs, 'sync'), pullRequest: textOf(outputs, 'pull_request'), verified: verified === true, message: textOf(outputs, 'message') ?? '',
    }];
  });
}

function textOf(outputs: JsonObject, name: string): string | undefined {
  const value = outputs[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function flatten(nodes: readonly NodeRecord[]): readonly NodeRecord[] {
  return nodes.flatMap((node) => [node, ...flatten(node.children)]);
}
