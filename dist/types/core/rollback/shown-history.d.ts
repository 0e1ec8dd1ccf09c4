/** One entry of an application's history, as people and scripts are shown it. Text in it is untrusted. */
export interface ShownRow {
    /** Counts from 0; 0 is a real id. */
    readonly id: number;
    /** A commit or the version of a chart; undefined where Argo CD names none that counts. */
    readonly revision: string | undefined;
    /** RFC 3339. */
    readonly deployedAt: string;
    /** A user, or `auto-sync`; undefined where nobody wrote it down. */
    readonly by: string | undefined;
    /** How it was while it was live, as far as that is known. */
    readonly health: 'healthy' | 'unhealthy' | 'unknown';
    /** What the health is known from, or why it is not known. */
    readonly why: string;
    readonly isLive: boolean;
    /** Somebody went back from it, or reverted it in git. */
    readonly wasLeft: boolean;
}
/** The history of one application, and where `last-healthy` leads to. */
export interface ShownHistory {
    /** `name`, or `namespace/name`. */
    readonly app: string;
    /** Newest first. */
    readonly rows: readonly ShownRow[];
    /** Undefined where none is known to have been healthy: `why` says so. */
    readonly proposed: number | undefined;
    readonly why: string;
}
/** What somebody asked for by hand, for the report. */
export interface ManualRequest {
    /** In the words of the input `to`. */
    readonly to: string;
    readonly reason: string | undefined;
    /** Who started the run, as far as the CI system says. */
    readonly by: string | undefined;
    /** What there was to choose from; empty where it was not asked for. */
    readonly histories: readonly ShownHistory[];
}
