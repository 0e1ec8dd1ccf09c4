/** The job of GitLab CI that this process is: where it can write a note, and for what. */
export interface GitlabJob {
    /** `https://host/api/v4`. */
    readonly apiUrl: string;
    /** Id or path of the project that the merge request is in, or would be. */
    readonly project: string;
    /** Page of that project, for links. */
    readonly projectUrl: string;
    /** Number of the merge request within the project, where the pipeline is for one. */
    readonly mergeRequest: number | undefined;
    readonly sha: string | undefined;
    readonly branch: string | undefined;
    /** Page of the job. */
    readonly runUrl: string | undefined;
    /** The job: the same from pipeline to pipeline. */
    readonly place: string;
}
type Environment = Readonly<Record<string, string | undefined>>;
/** Reads GitLab's variables; undefined outside of GitLab CI. https://docs.gitlab.com/ci/variables/predefined_variables/ */
export declare function readGitlabJob(env: Environment): GitlabJob | undefined;
export {};
