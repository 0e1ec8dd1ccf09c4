// Wall time of `osop-argocd validate` as a ratio to kubeconform (`-n 2`, local schemas) over the same files, in turns in the
// same run, and its peak memory. Needs kubeconform on PATH and the downloads of `npm run schemas`. Fails above the limits;
// a target is what a quiet machine reaches, its limit what a busy one must. With three processors or more, threads help with
// the 50,000 files, and not with fewer.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzip } from 'unzipit';
import { manifest } from './manifests.mjs';
import { middle, playRounds } from './rounds.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const rounds = Number(process.env.BENCH_ROUNDS ?? 10);
const only = process.env.BENCH_ONLY;
/** The action runs on Node 24, which starts faster than older ones. */
const node = process.env.BENCH_NODE ?? process.execPath;
if (spawnSync('kubeconform', ['-v']).status !== 0 || !existsSync(join(root, 'build/openapi'))) {
  console.error('bench/validate was not run: it needs kubeconform on PATH and the downloads of `npm run schemas`');
  process.exit(process.env.CONFORMANCE === 'required' ? 1 : 0);
}
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const schemas = join(folder, 'schemas');
execFileSync(process.execPath, [join(root, 'scripts/kubeconform-schemas.mjs'), schemas]);
const probe = join(folder, 'peak.cjs');
writeFileSync(probe, `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(join(folder, 'peak'))}, String(process.resourceUsage().maxRSS)));`);

const cases = [
  { name: '10 files', limit: 1.2, make: (at) => oneDocumentFiles(at, 10) },
  { name: '1,000 files', target: 0.35, limit: 0.5, make: (at) => oneDocumentFiles(at, 1_000) },
  { name: '10,000 files', target: 0.15, limit: 0.25, peak: 150, make: (at) => oneDocumentFiles(at, 10_000) },
  // Growth takes long to see, and a change of it shows at 10,000 too.
  ...(rounds < 5 ? [] : [{ name: '50,000 files', rounds: 1, make: (at) => oneDocumentFiles(at, 50_000) }]),
  { name: 'one stream of 2 MB', target: 0.3, limit: 0.5, make: (at) => writeFileSync(join(at, 'all.yaml'), stream(2_000_000)) },
  { name: 'Argo CD\'s repository', limit: 0.5, make: argocdManifests },
];
let failed = false;
for (const { name, limit, target = limit, peak, make, rounds: own = rounds } of cases) {
  if (only !== undefined && !name.startsWith(only)) continue;
  const at = join(folder, name.replace(/\W+/g, '-'));
  mkdirSync(at);
  await make(at);
  report({ name, limit, target, peak, ...await measure(at, own, limit) });
  rmSync(at, { recursive: true });
}
rmSync(folder, { recursive: true, force: true });
process.exit(failed ? 1 : 0);

async function measure(at, wanted, limit = Infinity) {
  const ratios = [];
  let [memory, seconds] = [0, 0];
  await playRounds(wanted, {
    // One round alone tells of growth, for which a cold cache does not matter.
    warmUp: wanted > 1,
    isTooMuch: () => middle(ratios) > limit,
    play: ({ counts }) => {
      const theirs = time('kubeconform', ['-n', '2', '-strict', '-ignore-missing-schemas', '-schema-location', join(schemas, '{{ .ResourceKind }}{{ .KindSuffix }}.json'), at]);
      const ours = time(node, ['--require', probe, join(root, 'dist/cli/index.js'), 'validate', '--no-changed-only', '--ignore-missing-schemas', '--policies', 'none', '--render', 'none', '--working-directory', at]);
      memory = Math.max(memory, Number(readFileSync(join(folder, 'peak'), 'utf8')) / 1024);
      if (!counts) return;
      ratios.push(ours / theirs);
      seconds = ours;
    },
  });
  return { ratio: middle(ratios), memory, seconds, times: ratios.length };
}

function report({ name, limit, target, peak, ratio, memory, seconds, times }) {
  const slow = limit !== undefined && ratio > limit;
  const large = peak !== undefined && memory > peak;
  failed ||= slow || large;
  console.log(`${slow ? 'TOO SLOW' : large ? 'TOO LARGE' : 'ok'}  ${name}: ${ratio.toFixed(3)}x kubeconform's time${limit === undefined ? '' : ` (target ${target}, limit ${limit}, median of ${times})`}, ${seconds.toFixed(2)} s, peak ${Math.round(memory)} MB${peak === undefined ? '' : ` (limit ${peak})`}`);
}

function time(program, args) {
  const start = process.hrtime.bigint();
  const { error, status } = spawnSync(program, args, { cwd: folder, stdio: 'ignore' });
  if (error !== undefined || status === 70) throw error ?? new Error(`${program} failed`);
  return Number(process.hrtime.bigint() - start) / 1e9;
}

function oneDocumentFiles(at, count) {
  for (let index = 0; index < count; index += 1) writeFileSync(join(at, `${index}.yaml`), manifest(index));
}

function stream(length) {
  let text = '';
  for (let index = 0; text.length < length; index += 1) text += `---\n${manifest(index)}`;
  return text;
}

/** The manifests of a real repository, tests and all. */
async function argocdManifests(at) {
  // Whole: a request for each file takes many times as long.
  const { entries } = await unzip(await (await fetch('https://proxy.golang.org/github.com/argoproj/argo-cd/v3/@v/v3.6.1.zip')).arrayBuffer());
  for (const [path, entry] of Object.entries(entries)) {
    if (!/\/manifests\/.*\.ya?ml$|\/examples\/.*\.ya?ml$/.test(path)) continue;
    const file = join(at, path.slice(path.indexOf('@') + 1));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await entry.text());
  }
}
