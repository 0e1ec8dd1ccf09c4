/** The GitHub that a job runs on, and what it was started for. */
export interface GithubPlace {
    /** `https://github.com` */
    readonly server: string;
    /** `owner/name` of the job's own repository. */
    readonly repository: string | undefined;
}
/** Where GitHub shows the config repository: that of the input, else the job's own; undefined where it is kept elsewhere. */
export declare function configRepositoryUrl(configRepository: string | undefined, { server, repository }: GithubPlace): string | undefined;
