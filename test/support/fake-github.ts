import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ConnectionCut, type SimulatorRequest } from '../../src/simulator/http-messages.js';
import { serve } from '../../src/simulator/server.js';
import { createBareRepository, type BareChange, type BareRepository } from './bare-repository.js';
import { answerGraphql } from './fake-github-graphql.js';
import { newProtection, type FakeProtection } from './fake-github-branches.js';
import { answerRest } from './fake-github-rest.js';
import { limitReached, newSurfaces, type FakeSurfaces } from './fake-github-surfaces.js';
import { requestProblems } from './github-requests.js';

export interface FakeAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** A request as it came. `operation` is the GraphQL operation's name (`Commit`), or method and place (`GET git/trees`). */
export interface FakeRequest {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: unknown;
}

/** What happens in place of an answer: one that is lost after or before the work was done, another one, or anything around the work. */
export type Fault = 'answer-lost' | 'request-lost' | FakeAnswer | ((work: () => Promise<FakeAnswer>) => Promise<FakeAnswer>);

export interface FakePull {
  readonly number: number;
  readonly head: string;
  readonly base: string;
  /** `owner` of the repository that the head is in. */
  readonly from: string;
  state: 'open' | 'closed';
  title: string;
  body: string;
  labels: string[];
  autoMerge: string | undefined;
}

/** What the server enforces; tests change it. */
export interface FakeRules {
  /** Reason by branch. */
  readonly protectedBranches: Map<string, string>;
  permissions: { contents: 'read' | 'write'; pullRequests: 'read' | 'write'; labels: 'read' | 'write' };
  /** A recursive tree with more entries is cut. */
  mostEntries: number;
  actionsMayOpen: boolean;
  autoMerge: 'allowed' | 'not allowed' | 'clean';
}

export interface FakeWorld {
  readonly repository: BareRepository;
  readonly pulls: FakePull[];
  readonly rules: FakeRules;
  /** Comments, check runs and deployments, of whichever repository is asked for. */
  readonly surfaces: FakeSurfaces;
  readonly protection: FakeProtection;
}

/** A GitHub server on loopback with the one repository `shop/config`, whose content is a real bare repository. */
export interface FakeGithub extends FakeWorld {
  readonly url: string;
  readonly requests: readonly FakeRequest[];
  /** Names of the operations asked for since the last call. */
  operations(): readonly string[];
  /** Meets the next `times` requests of that operation (`*` for any). */
  fault(operation: string, fault: Fault, times?: number): void;
  /** Somebody else pushes a commit. */
  push(files: BareChange['files'], more?: { readonly branch?: string; readonly message?: string }): Promise<string>;
  close(): Promise<void>;
}

export const fakeToken = 'ghs_FAKEtoken0123456789';

export async function createFakeGithub(): Promise<FakeGithub> {
  const folder = mkdtempSync(join(tmpdir(), 'osop-github-'));
  const repository = await createBareRepository(folder);
  const rules: FakeRules = { protectedBranches: new Map(), permissions: { contents: 'write', pullRequests: 'write', labels: 'write' }, mostEntries: 100_000, actionsMayOpen: true, autoMerge: 'allowed' };
  const world: FakeWorld = { repository, pulls: [], rules, surfaces: newSurfaces(), protection: newProtection() };
  const requests: FakeRequest[] = [];
  const faults: { readonly operation: string; readonly fault: Fault; left: number }[] = [];
  let told = 0;
  const server = await serve({
    handle: async (incoming) => {
      const request = readRequest(incoming);
      requests.push(request);
      const armed = faults.find(({ operation, left }) => left > 0 && (operation === '*' || operation === request.operation));
      if (armed !== undefined) armed.left -= 1;
      const { status, headers = {}, body } = await meet(armed?.fault, async () => answer(world, request));
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      return { status, headers: { 'content-type': typeof body === 'string' ? 'text/html' : 'application/json; charset=utf-8', ...headers }, body: text };
    },
  });
  return {
    ...world,
    url: server.url,
    requests,
    operations: () => {
      const since = requests.slice(told).map(({ operation }) => operation);
      told = requests.length;
      return since;
    },
    fault: (operation, fault, times = 1) => { faults.push({ operation, fault, left: times }); },
    push: async (files, { branch = 'main', message = 'somebody else' } = {}) => {
      const parent = await repository.head(branch);
      const sha = await repository.commitOn(parent, { files, message });
      await repository.move(branch, parent, sha);
      return sha;
    },
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function readRequest({ method, path, headers = {}, body = '' }: SimulatorRequest): FakeRequest {
  const parsed: unknown = body === '' ? undefined : JSON.parse(body);
  const query = typeof parsed === 'object' && parsed !== null && 'query' in parsed ? String(parsed.query) : '';
  const [, below = ''] = /^\/repos\/[^/]+\/[^/?]+\/?([^?]*)/.exec(path) ?? [];
  const place = placeOf(below);
  const operation = path === '/graphql' ? (/^(?:query|mutation) (\w+)/.exec(query)?.[1] ?? 'unnamed') : `${method} ${place || 'repository'}`;
  return { operation, method, path, headers, body: parsed };
}

/** `git/trees`, `pulls`, and of what is shown also the part: `issues/comments`, `commits/check-runs`. */
function placeOf(below: string): string {
  const words = below.split('/').filter((part) => /^[a-z][a-z-]*$/.test(part));
  return words.slice(0, words[0] === 'git' || /\/(?:comments|statuses|check-runs|pulls)$|^issues\/comments\//.test(below) ? 2 : 1).join('/');
}

async function meet(fault: Fault | undefined, work: () => Promise<FakeAnswer>): Promise<FakeAnswer> {
  if (fault === undefined) return work();
  if (typeof fault === 'function') return fault(work);
  if (fault === 'request-lost') throw new ConnectionCut();
  if (fault === 'answer-lost') {
    await work();
    throw new ConnectionCut();
  }
  return fault;
}

async function answer(world: FakeWorld, request: FakeRequest): Promise<FakeAnswer> {
  if (request.headers['authorization'] !== `Bearer ${fakeToken}`) return { status: 401, body: { message: 'Bad credentials', status: '401' } };
  const limited = limitReached(world.surfaces, request);
  if (limited !== undefined) return limited;
  if (request.path === '/graphql') return answerGraphql(world, request);
  const problems = requestProblems(request);
  if (problems.length > 0) throw new Error(`GitHub's API has no such request: ${request.method} ${request.path}: ${problems.join('; ')}`);
  return answerRest(world, request);
}

/** GitHub's answer to too many requests at once. */
export function secondaryLimit(retryAfter: string): FakeAnswer {
  return { status: 403, headers: { 'retry-after': retryAfter }, body: { message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.' } };
}

/** GitHub's answer once the token's requests of the hour are used up. */
export function usedUp(date: string, secondsLeft: number): FakeAnswer {
  const reset = String(Date.parse(date) / 1000 + secondsLeft);
  return { status: 403, headers: { date: new Date(date).toUTCString(), 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }, body: { message: 'API rate limit exceeded for installation ID 1.' } };
}

/** Errors of GraphQL, in a 200. */
export function graphqlErrors(...errors: readonly Readonly<Record<string, unknown>>[]): FakeAnswer {
  return { status: 200, body: { data: null, errors } };
}
