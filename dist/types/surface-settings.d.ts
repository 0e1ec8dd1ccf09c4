import type { InputName } from './inputs.js';
/** What the inputs say of the places on GitHub and GitLab where something is shown beside the log and the summary. */
export interface SurfaceSettings {
    readonly checkRun: boolean;
    readonly comment: boolean;
    readonly deployment: 'auto' | 'true' | 'false';
    /** For the note below a merge request of GitLab. */
    readonly gitlabToken: string | undefined;
    /** The only server that is sent the token; the one that the job's variables name where undefined. */
    readonly gitlabUrl: string | undefined;
}
interface Reader {
    text(name: InputName): string | undefined;
    boolean(name: InputName): boolean;
    choice(name: InputName): string;
}
/** Reads them. */
export declare function readSurfaces(reader: Reader): SurfaceSettings;
export {};
