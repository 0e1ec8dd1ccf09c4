import type { SelectionSettings, SyncSettings } from './core/argocd/sync-choices.js';
import type { InputName } from './inputs.js';
/** What reads the inputs and collects what is wrong with them. */
interface Reader {
    text(name: InputName): string | undefined;
    boolean(name: InputName): boolean;
    count(name: InputName): number;
    lines(name: InputName): readonly string[];
    rows(name: InputName): readonly string[];
    refuse(name: InputName, value: string | undefined, why: string, hint: string): void;
}
/** Names of applications with commas between them; `*` where selector or project choose alone. */
export declare function readApplications(reader: Reader): string | undefined;
/** The inputs that say which applications, and in which order. */
export declare function readSelection(reader: Reader): SelectionSettings;
/** The inputs that say how a sync is done. */
export declare function readSyncing(reader: Reader): SyncSettings;
export {};
