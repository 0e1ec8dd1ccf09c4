// Our own share of the time from "the gate says failed" to "the revert is pushed", in `osop-argocd run` under auto-sync: wall time
// without what the simulated Argo CD and the git server took to answer. A local remote of 2,000 files and 500 commits, a depth-1
// checkout. Fails above the limit.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createSimulator, serve, serveGit } from '../dist/simulator/index.js';
import { middle, playRounds } from './rounds.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const node = process.env.BENCH_NODE ?? process.execPath;
const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
const limitMs = 1000;
const [files, commits] = [2_000, 500];
const token = 'e30.e30.ci';
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const clock = {
  now: () => new Date(),
  monotonicMs: () => performance.now(),
  during: async (work) => await work,
  sleep: async (ms, signal) => { await sleep(ms, undefined, { signal, ref: false }); },
};
const workflow = `osop_version: "2.0"
id: deploy
name: Deploy
nodes:
  - {id: commit, type: git, purpose: Find the commit, outputs: [commit_sha]}
  - {id: sync, type: infra, purpose: Sync, runtime: {tool: argocd, action: sync, app_name: web, revision: "{{commit_sha}}"}}
  - {id: health, type: api, purpose: Gate, runtime: {url: "https://argocd/api/v1/applications/web"}}
  - {id: rollback, type: infra, purpose: Roll back, runtime: {tool: argocd, action: rollback, app_name: web}}
edges:
  - {from: commit, to: sync}
  - {from: sync, to: health}
  - {from: sync, to: rollback, mode: fallback}
  - {from: health, to: rollback, mode: fallback}
`;

const results = [];
await playRounds(rounds, {
  isTooMuch: () => middle(results.map((result) => result.own)) > limitMs,
  play: async ({ index, counts }) => {
    const result = await measure(join(folder, String(index)));
    if (counts) results.push(result);
  },
});
rmSync(folder, { recursive: true, force: true });
const [own, servers] = [middle(results.map((result) => result.own)), middle(results.map((result) => result.servers))];
console.log(`${own > limitMs ? 'TOO LONG' : 'ok'}  rollback: ${own.toFixed(0)} ms of our own from "gate says failed" to "revert pushed" (limit ${limitMs}, median of ${results.length}); besides, ${servers.toFixed(0)} ms of Argo CD's simulator and the git server`);
process.exit(own > limitMs ? 1 : 0);

/** One deployment that fails. Each has a repository of its own, so that none finds what another one fetched. */
async function measure(place) {
  const bare = join(place, 'server/shop/config.git');
  mkdirSync(bare, { recursive: true });
  git(bare, ['init', '--quiet', '--bare', '--initial-branch=main']);
  execFileSync('git', ['fast-import', '--quiet'], { cwd: bare, input: history() });
  git(bare, ['repack', '-adq']);
  const gitServer = await serveGit({ root: join(place, 'server') });
  const gitProxy = await timedProxy(gitServer.url);
  const repoURL = `${gitProxy.url}/shop/config.git`;
  const before = git(bare, ['rev-parse', 'main~1']);
  const bad = git(bare, ['rev-parse', 'main']);
  const simulator = await createSimulator({
    clock, repositories: { [repoURL]: bare }, tokens: { [token]: 'ci' },
    applications: [{ name: 'web', repoURL, path: 'apps/0', targetRevision: 'main', initial: { revision: before }, automated: true }],
    outcome: ({ sha }) => (sha === bad ? 'degraded' : 'healthy'),
    delays: Object.fromEntries(['pickup', 'sync', 'reconcile', 'compare', 'observe', 'rollout', 'degraded', 'flap', 'poll', 'revisionCache', 'repositoryErrorGrace', 'terminate'].map((name) => [name, 0])),
  });
  const argocd = await serve(simulator);
  const argocdProxy = await timedProxy(argocd.url);
  const checkout = join(place, 'checkout');
  await run('git', ['clone', '--quiet', '--depth=1', repoURL, checkout], place);
  let [failedAt, pushedAt] = [];
  gitProxy.onAnswer(({ method, path }) => { if (method === 'POST' && path.endsWith('git-receive-pack')) pushedAt = performance.now(); });
  const code = await run(node, [join(root, 'dist/cli/index.js'), 'run', '--workflow=deploy.osop.yaml', `--argocd-server=${argocdProxy.url}`, '--stable-for=0', '--degraded-grace=0', '--format=text'], checkout, {
    accept: 1, env: { PATH: process.env.PATH, HOME: place, RUNNER_TEMP: place, ARGOCD_AUTH_TOKEN: token },
    onText: (text) => { if (/OSOP-GATE-001/.test(text)) failedAt ??= performance.now(); },
  });
  for (const one of [gitProxy, argocdProxy, gitServer, argocd, simulator]) await one.close();
  if (code !== 1 || failedAt === undefined || pushedAt === undefined) throw new Error(`the run ended with ${code}; failed at ${failedAt}, pushed at ${pushedAt}`);
  if (git(bare, ['show', 'main:apps/0/deployment.yaml']) !== git(bare, ['show', `${before}:apps/0/deployment.yaml`])) throw new Error('nothing was reverted');
  const servers = covered([...gitProxy.spans, ...argocdProxy.spans], failedAt, pushedAt);
  return { own: pushedAt - failedAt - servers, servers };
}

/** Milliseconds between two moments in which at least one of the spans was under way. */
function covered(spans, from, to) {
  let [sum, until] = [0, from];
  for (const [start, end] of spans.toSorted(([a], [b]) => a - b)) {
    const [first, last] = [Math.max(start, until), Math.min(end, to)];
    if (last > first) {
      sum += last - first;
      until = last;
    }
  }
  return sum;
}

/** A server in front of another one, which notes when requests came and were answered. A stream is no work of the server's. */
async function timedProxy(target) {
  const spans = [];
  let told = () => undefined;
  const server = createServer((incoming, outgoing) => {
    const start = performance.now();
    const { method = 'GET', url: path = '/', headers } = incoming;
    const onward = request(`${target}${path}`, { method, headers: { ...headers, host: new URL(target).host } }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
      answer.on('end', () => {
        if (!path.includes('/stream/')) spans.push([start, performance.now()]);
        told({ method, path: path.split('?')[0] });
      });
    });
    onward.on('error', () => outgoing.destroy());
    outgoing.on('close', () => onward.destroy());
    incoming.pipe(onward);
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return {
    url: `http://127.0.0.1:${server.address().port}`, spans,
    onAnswer: (tell) => { told = tell; },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => { server.close(resolve); });
    },
  };
}

function git(cwd, args) {
  return execFileSync('git', args, { cwd, encoding: 'utf8' }).trim();
}

async function run(program, args, cwd, { accept = 0, env = process.env, onText = () => undefined } = {}) {
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said += chunk;
      onText(said);
    });
  }
  const code = await new Promise((resolve, reject) => { child.on('error', reject).on('close', resolve); });
  if (code !== accept) throw new Error(`${program} ended with ${code}: ${said.slice(-4000)}`);
  return code;
}

/** A first commit with all files, then one that changes an image tag each; the last one that of the application `web`. */
function history() {
  const manifest = (app, tag) => `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: app-${app}}\nspec:\n  selector: {matchLabels: {app: app-${app}}}\n  template:\n    metadata: {labels: {app: app-${app}}}\n    spec: {containers: [{name: web, image: "registry.example.com/app-${app}:${tag}"}]}\n`;
  const inline = (path, text) => `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
  const head = (index, message) => `commit refs/heads/main\ncommitter bench <bench@example.com> ${1_700_000_000 + index * 600} +0000\ndata ${Buffer.byteLength(message)}\n${message}\n`;
  const parts = [head(0, 'All applications'), inline('deploy.osop.yaml', workflow)];
  for (let app = 0; app < files; app += 1) parts.push(inline(`apps/${app}/deployment.yaml`, manifest(app, '1.0.0')));
  for (let index = 1; index < commits; index += 1) {
    const app = index === commits - 1 ? 0 : 1 + ((index * 7919) % (files - 1));
    parts.push(head(index, `Set app-${app} to 1.${index}.0`), inline(`apps/${app}/deployment.yaml`, manifest(app, `1.${index}.0`)));
  }
  return parts.join('');
}
