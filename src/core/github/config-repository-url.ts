/** The GitHub that a job runs on, and what it was started for. */
export interface GithubPlace {
  /** `https://github.com` */
  readonly server: string;
  /** `owner/name` of the job's own repository. */
  readonly repository: string | undefined;
}

/** Where GitHub shows the config repository: that of the input, else the job's own; undefined where it is kept elsewhere. */
export function configRepositoryUrl(configRepository: string | undefined, { server, repository }: GithubPlace): string | undefined {
  const name = configRepository === undefined ? repository : nameOn(server, configRepository);
  return name === undefined ? undefined : `${server}/${name}`;
}

function nameOn(server: string, repository: string): string | undefined {
  const name = repository.startsWith(`${server}/`) ? repository.slice(server.length + 1).replace(/\.git$/, '') : repository;
  return /^(?!\.{1,2}\/)[\w.-]+\/(?!\.{1,2}$)[\w.-]+$/.test(name) ? name : undefined;
}
