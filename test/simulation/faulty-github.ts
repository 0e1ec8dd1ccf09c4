import { createGithubApi } from '../../src/adapters/github/api.js';
import { createGithubPullRequests } from '../../src/adapters/github/pull-requests.js';
import type { PullRequestPort } from '../../src/engine/ports.js';
import { ConnectionCut, type SimulatorRequest, type SimulatorResponse } from '../../src/simulator/index.js';
import { createHandlerTransport } from '../../src/adapters/http.js';
import { githubToken } from './secrets.js';
import type { SimulatedProcess } from './process.js';
import type { Job } from './scenario.js';
import type { World } from './world.js';

/** Pull requests as one process of a job reaches them: the real client, and what befalls its requests. */
export function simulatedPullRequests(world: World, { job, process, redact }: { readonly job: Job; readonly process: SimulatedProcess; readonly redact: (text: string) => string }): PullRequestPort {
  const handle = async (request: SimulatorRequest): Promise<SimulatorResponse> => {
    const hasEffect = request.method !== 'GET';
    return await process.call(`GitHub ${request.method} ${request.path.slice(0, 80)}`, { hasEffect, work: async () => await (hasEffect ? change(request, { world, job, process }) : read(request, { world, job, process })) });
  };
  const transport = world.observed(createHandlerTransport(handle, process.clock));
  const api = createGithubApi({ transport, clock: process.clock, apiUrl: 'https://api.github.example', graphqlUrl: 'https://api.github.example/graphql', token: githubToken, redact, signal: process.signal, random: () => process.random.fraction() });
  return createGithubPullRequests({ api, repository: 'shop/config' });
}

interface Wire {
  readonly world: World;
  readonly job: Job;
  readonly process: SimulatedProcess;
}

async function read(request: SimulatorRequest, { world, job, process: { random } }: Wire): Promise<SimulatorResponse> {
  const { faults, github, clock } = world;
  if (faults.strikes('github-slow', random)) await clock.sleep(random.whole(100, 40_000));
  if (faults.strikes('github-unavailable', random)) return unavailable(random.pick([502, 503, 504]));
  if (faults.strikes('github-limited', random)) return limited(random.whole(1, 80));
  const answer = github.answer(request, { job: job.number, late: false });
  // What it has told of may be otherwise a moment later.
  if (faults.strikes('proposal-decided-meanwhile', random)) world.somebodyDecides(random);
  if (faults.strikes('branch-taken', random)) world.somebodyTakes(`osop/bump-${job.app}`);
  return answer;
}

async function change(request: SimulatorRequest, { world, job, process }: Wire): Promise<SimulatorResponse> {
  const { random } = process;
  const { faults, github, clock } = world;
  // What a run has left on its way arrives after it too.
  const arrive = (late: boolean): SimulatorResponse => github.answer(request, { job: job.number, late: late || process.isDead });
  if (faults.strikes('github-slow', random)) await clock.sleep(random.whole(100, 40_000));
  const fault = faults.choose(['github-limited', 'proposal-undone', 'proposal-lost', 'proposal-late', 'proposal-refused'], random);
  switch (fault) {
    case undefined: return arrive(false);
    case 'github-limited': return limited(random.whole(1, 80));
    case 'proposal-undone': return random.chance(0.5) ? unavailable(random.pick([500, 502, 503, 504])) : cut();
    case 'proposal-lost':
      arrive(false);
      return random.chance(0.5) ? unavailable(502) : cut();
    case 'proposal-late':
      void clock.sleep(random.whole(200, 20_000)).then(() => arrive(true));
      return random.chance(0.5) ? unavailable(504) : cut();
    case 'proposal-refused': return { status: 403, headers: { 'content-type': 'application/json' }, body: '{"message":"GitHub Actions is not permitted to create or approve pull requests.","status":"403"}' };
  }
}

function unavailable(status: number): SimulatorResponse {
  return { status, headers: { 'content-type': 'text/html' }, body: '<html><title>Unicorn!</title></html>' };
}

function limited(seconds: number): SimulatorResponse {
  return { status: 403, headers: { 'content-type': 'application/json', 'retry-after': String(seconds) }, body: '{"message":"You have exceeded a secondary rate limit.","documentation_url":"https://docs.github.com/rest"}' };
}

function cut(): never {
  throw new ConnectionCut();
}
