import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { execute, type Executed } from '../../src/commands/execute.js';
import type { JsonObject } from '../../src/core/json.js';
import type { RunEvent } from '../../src/core/run-record.js';
import { readSettings, type RawInputs } from '../../src/settings.js';
import { commitAndPush } from './author.js';
import { createFakeGithub, fakeToken, type FakeGithub } from './fake-github.js';
import { runGit } from './git-http.js';
import { createRealClock } from './real-clock.js';
import { deployment, shortTimes, startWorld, token, type Cleanup, type World, type WorldOptions } from './world.js';

export const templateFile = 'deploy/preview.yaml';

/** The template of the tests, of a repository. */
export function previewTemplate(repoURL: string, more: { readonly project?: string; readonly name?: string; readonly targetRevision?: string } = {}): string {
  const { project = 'default', name = 'web-pr-{{number}}', targetRevision = '{{head_sha}}' } = more;
  return `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: ${name}
  annotations:
    shop/branch: "{{branch}}"
spec:
  project: ${project}
  source:
    repoURL: ${repoURL}
    path: apps/production
    targetRevision: "${targetRevision}"
  destination:
    server: https://kubernetes.default.svc
    namespace: preview-{{number}}
`;
}

/** A pull request in the words of GitHub's API. */
export interface OpenPull {
  readonly number: number;
  readonly branch: string;
  readonly head: string;
  readonly base: string;
  readonly state?: 'open' | 'closed';
  readonly fork?: string;
}

export interface PreviewScene {
  readonly world: World;
  readonly github: FakeGithub;
  /** Commits to a branch of its own, and pushes it; returns the commit. */
  readonly commit: (branch: string, files: Readonly<Record<string, string>>) => string;
  /** Brings the template to main; returns the commit. */
  readonly merge: (template: string) => string;
  /** What GitHub has of the pull request from now on; the payload of its event. */
  readonly pull: (pull: OpenPull) => JsonObject;
  readonly env: (event?: string) => Readonly<Record<string, string>>;
  /** Runs the command for an event of a pull request, or without one. */
  readonly run: (inputs: RawInputs, event?: { readonly action: string; readonly pull_request: JsonObject }, more?: { readonly name?: string; readonly token?: boolean }) => Promise<Executed>;
  readonly events: readonly RunEvent[];
  /** Requests that changed something of Applications or sets: method, path and query. */
  readonly writes: () => readonly string[];
}

/** A config repository, an Argo CD, a GitHub, and what runs for pull requests. */
export async function previewScene(context: Cleanup, options: WorldOptions = {}): Promise<PreviewScene> {
  const [world, github] = await Promise.all([startWorld(context, options), createFakeGithub()]);
  context.onTestFinished(async () => { await github.close(); });
  const author = join(world.folder, 'author');
  const real = createRealClock();
  // Pauses are short here; what is longer bounds something.
  const clock = { ...real, sleep: async (ms: number, signal?: AbortSignal) => { await real.sleep(ms > 5_000 ? ms : Math.min(ms, 20), signal); } };
  const events: RunEvent[] = [];
  let run = 0;
  const env = (event = 'pull_request'): Readonly<Record<string, string>> => ({
    GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: `${github.url}/graphql`, GITHUB_REPOSITORY: 'org/k8s-manifests', GITHUB_SERVER_URL: world.git.url, GITHUB_RUN_ID: String(run),
    GITHUB_EVENT_NAME: event, GITHUB_SHA: world.commit, GITHUB_WORKFLOW: 'Preview', GITHUB_JOB: 'preview', GITHUB_ACTIONS: 'true', RUNNER_TEMP: world.folder,
  });
  return {
    world, github, events, env,
    commit: (branch, files) => {
      runGit(author, 'checkout', '--quiet', '-B', branch);
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(author, path)), { recursive: true });
        writeFileSync(join(author, path), text);
      }
      const sha = commitAndPush(author, { remote: world.bare, branch, message: `Change ${branch}`, allowEmpty: true, isForced: true });
      runGit(author, 'checkout', '--quiet', 'main');
      github.surfaces.commits.add(sha);
      return sha;
    },
    merge: (template) => world.push({ [templateFile]: template }),
    pull: ({ number, branch, head, base, state = 'open', fork = 'org/k8s-manifests' }) => {
      const payload: JsonObject = {
        number, state, title: 'A change', user: { login: 'ada' }, html_url: `https://github.example/org/k8s-manifests/pull/${number}`,
        head: { ref: branch, sha: head, repo: { full_name: fork } }, base: { ref: 'main', sha: base, repo: { full_name: 'org/k8s-manifests' } },
      };
      github.surfaces.pulls.set(number, payload);
      return payload;
    },
    run: async (inputs, event, { name = event === undefined ? 'schedule' : 'pull_request', token: hasToken = true } = {}) => {
      run += 1;
      const { settings, problems } = await readSettings({
        command: 'preview', 'argocd-server': world.argocdUrl, 'argocd-auth-token': token, ...(hasToken ? { 'github-token': fakeToken } : {}), ...shortTimes, summary: 'false', ...inputs,
      }, {});
      if (settings === undefined) throw new Error(JSON.stringify(problems));
      const path = join(world.folder, `event-${run}.json`);
      writeFileSync(path, JSON.stringify(event ?? {}));
      const host = { env: { PATH: process.env['PATH'], HOME: world.folder, ...env(name), GITHUB_EVENT_PATH: path }, clock, signal: new AbortController().signal, folder: world.checkout };
      return await execute(settings, host, (told) => { events.push(told); });
    },
    writes: () => world.simulator.requests.filter(({ method, path }) => method !== 'GET' && path.startsWith('/api/v1/application')).map(({ method, path }) => `${method} ${path.replace('/api/v1/', '')}`),
  };
}

/** Files of a head that changes what is deployed. */
export function changed(tag: string): Readonly<Record<string, string>> {
  return { 'apps/production/deployment.yaml': deployment(tag) };
}
