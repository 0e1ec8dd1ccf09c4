import { type Json } from '../json.js';
/** The job of GitHub Actions that this process is a step of: where it can show something, and for what. */
export interface GithubJob {
    /** `owner/name`. */
    readonly repository: string;
    readonly repositoryUrl: string;
    /** `https://github.com` */
    readonly server: string;
    readonly event: string | undefined;
    /** The commit that is looked at: of a pull request its head, not the merge that is checked out. */
    readonly sha: string | undefined;
    readonly branch: string | undefined;
    /** Number of the pull request that the event is about. */
    readonly pullRequest: number | undefined;
    readonly runId: string | undefined;
    /** Counts from 1. */
    readonly runAttempt: number;
    /** Page of this attempt. */
    readonly runUrl: string | undefined;
    /** `Deploy / production`: the workflow and the job as people know them. */
    readonly title: string;
    /** The workflow file and the job's id: the same from run to run, and in every commit. */
    readonly place: string;
    /** The step, the same in every attempt. */
    readonly step: string;
}
type Environment = Readonly<Record<string, string | undefined>>;
/**
 * Reads GitHub's variables and event payload; undefined outside of GitHub Actions.
 * https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
export declare function readGithubJob(env: Environment, event: Json | undefined): GithubJob | undefined;
export {};
