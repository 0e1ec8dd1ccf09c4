import type { InputName } from './inputs.js';
/** What the inputs say about `preview`. */
export interface PreviewSettings {
    /** Path within the repository; undefined where a generator makes the Application. */
    readonly template: string | undefined;
    readonly set: string | undefined;
    readonly refreshSet: boolean;
    readonly action: 'auto' | 'deploy' | 'delete' | 'sweep';
    readonly forks: boolean;
    readonly sweepLimit: number;
    /** Undefined where the event says it. */
    readonly pullRequest: number | undefined;
}
interface Reader {
    text(name: InputName): string | undefined;
    boolean(name: InputName): boolean;
    choice(name: InputName): string;
    count(name: InputName): number;
    refuse(name: InputName, value: string | undefined, why: string, hint: string): void;
}
/** Reads them. */
export declare function readPreviewSettings(reader: Reader): {
    readonly preview: PreviewSettings;
};
export {};
