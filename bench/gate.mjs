// How long after an Application has become Healthy `osop-argocd wait` has ended, beside polls every 1 s and every 15 s as
// `argocd app wait` and scripts make them, of the same Applications in the same run; and what waiting for 500 Applications at
// once costs the server in requests and us in memory. Against the simulator over HTTP, in real time. Fails above the limits.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createSimulator, serve } from '../dist/simulator/index.js';
import { middle, playRounds } from './rounds.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const node = process.env.BENCH_NODE ?? process.execPath;
const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
const many = Number(process.env.BENCH_APPLICATIONS ?? 500);
const limits = { milliseconds: 100, requests: 8, streams: 1, megabytes: 200 };
const token = 'e30.e30.ci';
const repoURL = 'https://git.example.com/shop/config.git';
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const clock = {
  now: () => new Date(),
  monotonicMs: () => performance.now(),
  during: async (work) => await work,
  sleep: async (ms, signal) => { await sleep(ms, undefined, { signal, ref: false }); },
};
const bare = join(folder, 'config.git');
const checkout = join(folder, 'checkout');
git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', bare);
git(folder, 'init', '--quiet', '--initial-branch=main', checkout);
git(checkout, 'remote', 'add', 'origin', bare);
commit('1');
const probe = join(folder, 'peak.cjs');
writeFileSync(probe, 'process.on(\'exit\', () => require(\'node:fs\').writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)));');

let failed = false;
if (rounds > 0) await measureDecision();
await measureMany();
rmSync(folder, { recursive: true, force: true });
process.exit(failed ? 1 : 0);

/** One Application a round, and the same moment for all who wait for it. */
async function measureDecision() {
  const late = { wait: [], 'a poll every 1 s': [], 'a poll every 15 s': [] };
  const play = async ({ index }) => {
    const { simulator, server } = await start(['web']);
    const sha = commit(`${index}-new`);
    let healthyAt;
    simulator.onChange(({ application: { status } }) => {
      if (status.health?.status === 'Healthy' && status.operationState?.syncResult?.revision === sha && status.sync?.status === 'Synced') healthyAt ??= performance.now();
    });
    const waiting = wait(server, ['--app=web', `--revision=${sha}`]);
    await sleep(1500);
    await api(server, '/web/sync', { method: 'POST', body: '{}' });
    const phase = ((index - 0.5) / rounds) % 1;
    const ends = await Promise.all([waiting.then(({ endedAt }) => endedAt), poll(server, 1000, phase), poll(server, 15_000, phase)]);
    Object.keys(late).forEach((who, place) => { late[who].push(ends[place] - healthyAt); });
    await server.close();
    simulator.close();
  };
  // Each round has a server and a process of its own: none warms another up.
  await playRounds(rounds, { play, warmUp: false, isTooMuch: () => middle(late.wait) > limits.milliseconds });
  for (const [who, times] of Object.entries(late)) {
    const median = middle(times);
    const isLate = who === 'wait' && median > limits.milliseconds;
    failed ||= isLate;
    console.log(`${isLate ? 'TOO LATE' : 'ok'}  ${who}: ${median.toFixed(0)} ms after Healthy${who === 'wait' ? ` (limit ${limits.milliseconds}, process ended)` : ''}, median of ${times.length}`);
  }
}

async function measureMany() {
  const names = Array.from({ length: many }, (_, index) => `app-${String(index).padStart(3, '0')}`);
  const { simulator, server } = await start(names);
  const sha = commit('many');
  const waiting = wait(server, ['--selector=team=web', `--revision=${sha}`, '--health-timeout=300']);
  await sleep(4000);
  for (const name of names) await api(server, `/${name}/sync`, { method: 'POST', body: '{}' }, { silent: true });
  const { peak } = await waiting;
  const asked = simulator.requests.filter(({ method, path }) => method === 'GET' && !isSilent(path));
  const streams = asked.filter(({ path }) => path.startsWith('/api/v1/stream/')).length;
  const perApplication = Math.max(...names.map((name) => asked.filter(({ path }) => path.startsWith(`/api/v1/applications/${name}?`) || path === `/api/v1/applications/${name}`).length));
  await server.close();
  simulator.close();
  for (const [what, value, limit] of [['streams', streams, limits.streams], ['requests for one of them at most', perApplication, limits.requests], ['MB at its peak', peak, limits.megabytes]]) {
    failed ||= value > limit;
    console.log(`${value > limit ? 'TOO MUCH' : 'ok'}  ${many} applications at once: ${Math.round(value)} ${what} (limit ${limit}); ${asked.length} requests in all`);
  }
}

async function start(names) {
  const simulator = await createSimulator({
    clock, repositories: { [repoURL]: bare }, tokens: { [token]: 'ci' }, delays: { rollout: 2000 },
    applications: names.map((name) => ({ name, repoURL, path: 'web', targetRevision: 'main', labels: { team: 'web' } })),
  });
  return { simulator, server: await serve(simulator) };
}

async function wait(server, args) {
  const peakFile = join(folder, `peak-${performance.now()}`);
  const child = spawn(node, ['--require', probe, join(root, 'dist/cli/index.js'), 'wait', `--argocd-server=${server.url}`, '--stable-for=0', '--format=json', ...args], {
    cwd: checkout, stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: process.env.PATH, HOME: folder, RUNNER_TEMP: folder, ARGOCD_AUTH_TOKEN: token, PEAK_FILE: peakFile },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => { said += chunk; });
  const code = await new Promise((resolve, reject) => { child.on('error', reject).on('exit', resolve); });
  const endedAt = performance.now();
  if (code !== 0) throw new Error(`wait ended with ${code}: ${said.slice(-4000)}`);
  return { endedAt, peak: Number(readFileSync(peakFile, 'utf8')) / 1024 };
}

/** As `argocd app wait --sync --health --operation` decides, by polls; `phase` is where in its period the first one falls. */
async function poll(server, everyMs, phase) {
  await sleep(everyMs * phase);
  for (;;) {
    const { status, operation } = await api(server, '/web', {}, { silent: true });
    if (operation === undefined && status.sync.status === 'Synced' && status.health.status === 'Healthy' && status.operationState?.phase === 'Succeeded') return performance.now();
    await sleep(everyMs);
  }
}

async function api(server, path, init, { silent = false } = {}) {
  const response = await fetch(`${server.url}/api/v1/applications${path}${silent ? '?bench' : ''}`, { ...init, headers: { 'authorization': `Bearer ${token}`, 'content-type': 'application/json' } });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return await response.json();
}

/** A request of this file's own. */
function isSilent(path) {
  return path.endsWith('?bench');
}

function commit(version) {
  mkdirSync(join(checkout, 'web'), { recursive: true });
  writeFileSync(join(checkout, 'web/deployment.yaml'), `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  selector: {matchLabels: {app: web}}\n  template:\n    metadata: {labels: {app: web}}\n    spec: {containers: [{name: web, image: "registry.example.com/web:${version}"}]}\n`);
  git(checkout, 'add', '--all');
  git(checkout, '-c', 'user.name=bench', '-c', 'user.email=bench@example.com', 'commit', '--quiet', '--message', version);
  git(checkout, 'push', '--quiet', 'origin', 'HEAD:main');
  return git(checkout, 'rev-parse', 'HEAD');
}

function git(cwd, ...args) {
  return execFileSync('git', args, { cwd, encoding: 'utf8' }).trim();
}
