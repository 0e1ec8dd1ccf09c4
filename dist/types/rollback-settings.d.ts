import { type RollbackTo } from './core/rollback/rollback-to.js';
import type { InputName } from './inputs.js';
/** What the inputs say about going back. */
export interface RollbackSettings {
    readonly rollback: 'auto' | 'git-revert' | 'argocd' | 'none';
    readonly rollbackScope: 'all' | 'failed';
    /** Where the command `rollback` goes back to; undefined where nobody said. */
    readonly rollbackTo: RollbackTo | undefined;
    readonly quarantine: boolean;
    readonly quarantineOverride: readonly string[];
    readonly reason: string | undefined;
    readonly failOnRollback: boolean;
}
/** What reads the inputs and collects what is wrong with them. */
interface Reader {
    text(name: InputName): string | undefined;
    boolean(name: InputName): boolean;
    choice(name: InputName): string;
    lines(name: InputName): readonly string[];
    refuse(name: InputName, value: string | undefined, why: string, hint: string): void;
}
export declare function readRollbackSettings(reader: Reader): RollbackSettings;
export {};
