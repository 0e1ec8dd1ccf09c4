/** Where somebody asks to go back to. `id` is one of Argo CD's history; `revision` is a commit, or its first 7 digits and more. */
export type RollbackTo = {
    readonly kind: 'last-healthy';
} | {
    readonly kind: 'steps';
    readonly steps: number;
} | {
    readonly kind: 'id';
    readonly id: number;
} | {
    readonly kind: 'commit';
    readonly revision: string;
};
/** Reads `last-healthy`, `steps:N`, `id:N` or a commit; undefined for anything else. */
export declare function readRollbackTo(text: string): RollbackTo | undefined;
/** In the words in which it is read. */
export declare function rollbackToText(to: RollbackTo): string;
