// CPU time of starting up, as a ratio to `node -e 0` in the same run, in turns so that a noisy machine
// hurts all alike. Fails above the limits below.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cli = join(root, 'dist/cli/index.js');
const rounds = Number(process.env.BENCH_ROUNDS ?? 15);
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
for (let round = 0; round <= rounds; round += 1) {
  const seconds = cases.map(({ args }) => cpuSeconds(args));
  // The first round warms the file cache.
  if (round > 0) seconds.forEach((value, index) => ratios[index].push(value / seconds[0]));
}
rmSync(folder, { recursive: true, force: true });

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
let failed = false;
for (const [index, { name, limit }] of cases.entries()) {
  if (limit === undefined) continue;
  const ratio = median(ratios[index]);
  const bad = ratio > limit;
  failed ||= bad;
  console.log(`${bad ? 'TOO SLOW' : 'ok'}  ${name}: ${ratio.toFixed(2)}x the CPU time of \`node -e 0\` (limit ${limit}, median of ${rounds})`);
}
process.exit(failed ? 1 : 0);
