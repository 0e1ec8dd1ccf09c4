export const argocdToken = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJjaSJ9.c2ltdWxhdGVkLXNlY3JldA';
export const slackUrl = 'https://hooks.slack.example/services/T000/B000/s3cr3tOfTheWebhook';
export const githubToken = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a';

/** What no run may tell, and the only origin that each may be sent to. */
export const homes: ReadonlyMap<string, string> = new Map([[argocdToken, 'https://argocd.example'], [slackUrl, 'https://hooks.slack.example'], [githubToken, 'https://api.github.example']]);
export const secrets: readonly string[] = [...homes.keys()];
