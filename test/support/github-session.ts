import { createGithubApi, type GithubApi, type GithubApiOptions } from '../../src/adapters/github/api.js';
import { createHttpTransport } from '../../src/adapters/http.js';
import { createFakeClock, type FakeClock } from './fake-clock.js';
import { createFakeGithub, fakeToken, type FakeGithub } from './fake-github.js';

/** A fake server and a client of it, over real sockets and on a clock that takes no time. */
export interface GithubSession {
  readonly github: FakeGithub;
  readonly api: GithubApi;
  readonly clock: FakeClock;
  client(more: Partial<GithubApiOptions>): GithubApi;
  close(): Promise<void>;
}

export async function openGithubSession(): Promise<GithubSession> {
  const github = await createFakeGithub();
  const clock = createFakeClock();
  const transport = createHttpTransport({ redact: String, clock });
  const client = (more: Partial<GithubApiOptions>): GithubApi =>
    createGithubApi({ redact: String, transport, clock, apiUrl: github.url, graphqlUrl: `${github.url}/graphql`, token: fakeToken, random: () => 0.5, ...more });
  return {
    github,
    api: client({}),
    clock,
    client,
    close: async () => {
      transport.close();
      await github.close();
    },
  };
}
