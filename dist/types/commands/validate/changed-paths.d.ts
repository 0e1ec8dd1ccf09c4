import type { Problem } from '../../core/problem.js';
import { type Host } from '../../wiring.js';
/** Paths that the event changed and deleted; `all` where there is no event that says. */
export type Changed = {
    readonly all: true;
} | {
    readonly files: ReadonlySet<string>;
    readonly deleted: readonly string[];
} | {
    readonly problem: Problem;
};
/**
 * What the event changed. A pull request is compared with its base: a checkout of its merge commit with that commit's
 * first parent. What cannot be told is a problem: everything or nothing would both be a guess.
 */
export declare function changedPaths({ host, root, secrets }: {
    readonly host: Host;
    readonly root: string;
    readonly secrets: readonly string[];
}): Promise<Changed>;
