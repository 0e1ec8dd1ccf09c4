import type { InputName } from './inputs.js';
/** What the inputs say about `drift`. */
export interface DriftSettings {
    /** Newer commits that nobody has synced are told, and no finding. */
    readonly allowPending: boolean;
    /** Undefined where no issues are kept. */
    readonly driftIssues: {
        readonly label: string;
        readonly limit: number;
    } | undefined;
}
interface Reader {
    text(name: InputName): string | undefined;
    boolean(name: InputName): boolean;
    count(name: InputName): number;
    refuse(name: InputName, value: string | undefined, why: string, hint: string): void;
}
/** Reads them. */
export declare function readDriftSettings(reader: Reader): DriftSettings;
export {};
