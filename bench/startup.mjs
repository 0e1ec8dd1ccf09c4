// CPU time of starting up, as a ratio to `node -e 0` in the same run, in turns so that a noisy machine
// hurts all alike. Fails above the limits below.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { middle, playRounds } from './rounds.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cli = join(root, 'dist/cli/index.js');
// They are short: fewer say little.
const rounds = Math.max(9, Number(process.env.BENCH_ROUNDS ?? 15));
const folder = mkdtempSync(join(tmpdir(), 'bench-'));

const cases = [
  { name: 'node -e 0', args: ['-e', '0'], limit: undefined },
  { name: 'osop-argocd --help', args: [cli, '--help'], limit: 1.6 },
  { name: 'osop-argocd graph (plans the seed)', args: [cli, 'graph', '--workflow', join(root, 'examples/argocd-gitops.osop.yaml')], limit: 3 },
];

/** User and system seconds of one run, from the shell's own accounting. */
function cpuSeconds(args) {
  const out = execFileSync('bash', ['-c', 'TIMEFORMAT="%3U %3S"; { time "$@" >/dev/null 2>&1; } 2>&1', 'bench', process.execPath, ...args], { cwd: folder, encoding: 'utf8' });
  return out.trim().split(/\s+/).slice(-2).map(Number).reduce((sum, part) => sum + part, 0);
}

const ratios = cases.map(() => []);
await playRounds(rounds, {
  isTooMuch: () => cases.some(({ limit }, index) => limit !== undefined && middle(ratios[index]) > limit),
  play: ({ counts }) => {
    const seconds = cases.map(({ args }) => cpuSeconds(args));
    if (counts) seconds.forEach((value, index) => ratios[index].push(value / seconds[0]));
  },
});
rmSync(folder, { recursive: true, force: true });

let failed = false;
for (const [index, { name, limit }] of cases.entries()) {
  if (limit === undefined) continue;
  const ratio = middle(ratios[index]);
  const bad = ratio > limit;
  failed ||= bad;
  console.log(`${bad ? 'TOO SLOW' : 'ok'}  ${name}: ${ratio.toFixed(2)}x the CPU time of \`node -e 0\` (limit ${limit}, median of ${ratios[index].length})`);
}
process.exit(failed ? 1 : 0);
