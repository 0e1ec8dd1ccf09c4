import type { RunRecord } from '../run-record.js';
/** A strategy as people call it; other words, which are untrusted, stay. */
export declare function strategyName(strategy: string): string;
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
export declare function rollbackFacts({ nodes, rollbacks }: Pick<RunRecord, 'nodes' | 'rollbacks'>): readonly RollbackFacts[];
