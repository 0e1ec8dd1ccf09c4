import type { GivenParameters } from './core/gitops/expansion-context.js';
import type { JsonObject } from './core/json.js';
import type { InputName } from './inputs.js';
/** What the inputs say about the change to look at. */
export interface AffectedSettings {
    /** A commit, branch or tag; undefined for the event's, or the commit before. */
    readonly base: string | undefined;
    /** Undefined for what is checked out. */
    readonly head: string | undefined;
    readonly generatorParameters: GivenParameters;
    readonly newGitFileGlobbing: boolean;
    /** Whether differences that `diff` finds are findings: exit code 2. */
    readonly exitCode: boolean;
    readonly patchFile: string | undefined;
}
/** What reads the inputs and collects what is wrong with them. */
interface Reader {
    text(name: InputName): string | undefined;
    boolean(name: InputName): boolean;
    map(name: InputName): Promise<JsonObject>;
    refuse(name: InputName, value: string | undefined, why: string, hint: string): void;
}
export declare function readAffectedSettings(reader: Reader): Promise<AffectedSettings>;
export {};
