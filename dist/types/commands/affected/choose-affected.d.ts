import { type Problem } from '../../core/problem.js';
import type { Settings } from '../../settings.js';
import type { Host } from '../../wiring.js';
/** What a command goes on with, or why it does not. */
export type Chosen = {
    readonly settings: Settings;
    readonly problems: readonly Problem[];
} | {
    readonly because: 'invalid' | 'nothing-to-do';
    readonly problems: readonly Problem[];
    readonly reason?: string;
};
/**
 * The applications of `sync` and `wait` where no input names any: those that the change touches, as `affected` lists them. A list
 * that may not be whole is none.
 */
export declare function chooseAffected(settings: Settings, host: Host): Promise<Chosen>;
