// Bytes over the wire and wall time of `osop-argocd bump` as ratios to what is done by hand: clone, edit with a YAML library,
// commit, push. Both over HTTP to the same git server, in turns in the same run, on a repository of 10,000 files and 2,000
// commits. Fails above the limits.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { serveGit } from '../dist/simulator/index.js';
import { middle, playRounds } from './rounds.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const rounds = Number(process.env.BENCH_ROUNDS ?? 3);
const node = process.env.BENCH_NODE ?? process.execPath;
const limits = { bytes: 0.05, time: 0.3 };
const [files, commits] = [10_000, 2_000];
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const bare = join(folder, 'server/shop/config.git');
const image = 'registry.example.com/shop/web';

mkdirSync(bare, { recursive: true });
git(bare, ['init', '--quiet', '--bare', '--initial-branch=main']);
execFileSync('git', ['fast-import', '--quiet'], { cwd: bare, input: history() });
// As every host has it; pushes as well.
for (const [key, value] of [['uploadpack.allowFilter', 'true'], ['uploadpack.allowAnySHA1InWant', 'true'], ['http.receivepack', 'true']]) git(bare, ['config', key, value]);
git(bare, ['repack', '-adq']);
const server = await serveGit({ root: join(folder, 'server') });
const counter = await countBytes(Number(new URL(server.url).port));
const url = `http://127.0.0.1:${counter.port}/shop/config.git`;
const editor = join(folder, 'edit.mjs');
writeFileSync(editor, `import { readFileSync, writeFileSync } from 'node:fs';
import { parseDocument } from ${JSON.stringify(pathToFileURL(join(root, 'node_modules/yaml/dist/index.js')).href)};
const [file, tag] = process.argv.slice(2);
const document = parseDocument(readFileSync(file, 'utf8'));
document.setIn(['spec', 'template', 'spec', 'containers', 0, 'image'], ${JSON.stringify(image)} + ':' + tag);
writeFileSync(file, document.toString());
`);

const ratios = { bytes: [], time: [] };
let pushes = 0;
await playRounds(rounds, {
  isTooMuch: () => Object.keys(limits).some((what) => middle(ratios[what]) > limits[what]),
  play: async ({ index, counts }) => {
    const byHand = await measure(async () => { await editByHand(index); });
    const ours = await measure(async () => {
      await run(node, [join(root, 'dist/cli/index.js'), 'bump', `--config-repository=${url}`, '--config-branch=main', `--image=${image}`, `--tag=ours-${index}`, '--config-path=apps/7'], folder);
    });
    pushes += 2;
    if (!counts) return;
    ratios.bytes.push(ours.bytes / byHand.bytes);
    ratios.time.push(ours.seconds / byHand.seconds);
  },
});
const landed = git(bare, ['rev-list', '--count', 'main']);
counter.close();
await server.close();
rmSync(folder, { recursive: true, force: true });
if (Number(landed) !== commits + pushes) throw new Error(`${landed} commits are on the branch, not ${commits + pushes}`);

let failed = false;
for (const what of ['bytes', 'time']) {
  const ratio = middle(ratios[what]);
  failed ||= ratio > limits[what];
  console.log(`${ratio > limits[what] ? 'TOO MUCH' : 'ok'}  bump, ${what}: ${ratio.toFixed(3)}x of clone, edit, commit and push (limit ${limits[what]}, median of ${ratios[what].length})`);
}
process.exit(failed ? 1 : 0);

async function editByHand(index) {
  const clone = join(folder, `clone-${index}`);
  await run('git', ['clone', '--quiet', url, clone], folder);
  await run(node, [editor, join(clone, 'apps/7/deployment.yaml'), `hand-${index}`], folder);
  await run('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', 'commit', '--quiet', '-am', `Set web to hand-${index}`], clone);
  await run('git', ['push', '--quiet', 'origin', 'HEAD'], clone);
  rmSync(clone, { recursive: true });
}

function git(cwd, args) {
  return execFileSync('git', args, { cwd, encoding: 'utf8' }).trim();
}

async function run(program, args, cwd) {
  const child = spawn(program, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk) => { said += chunk; });
  const code = await new Promise((resolve, reject) => { child.on('error', reject).on('close', resolve); });
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}: ${said}`);
}

async function measure(work) {
  counter.reset();
  const start = process.hrtime.bigint();
  await work();
  return { seconds: Number(process.hrtime.bigint() - start) / 1e9, bytes: counter.bytes() };
}

/** A port that leads to another one and counts what goes through, both ways. */
async function countBytes(target) {
  let count = 0;
  const proxy = createServer((from) => {
    const to = connect(target, '127.0.0.1');
    for (const [a, b] of [[from, to], [to, from]]) {
      a.on('data', (chunk) => { count += chunk.length; });
      a.on('error', () => b.destroy());
      a.pipe(b);
    }
  });
  await new Promise((resolve) => { proxy.listen(0, '127.0.0.1', resolve); });
  return { port: proxy.address().port, bytes: () => count, reset: () => { count = 0; }, close: () => proxy.close() };
}

/** A first commit with all files, then one that changes an image tag each. */
function history() {
  const manifest = (app, tag) => `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: app-${app}\n  labels: {team: team-${app % 40}, seed: "${(app * 2654435761) % 4294967296}"}\nspec:\n  replicas: ${1 + (app % 5)}\n  selector: {matchLabels: {app: app-${app}}}\n  template:\n    metadata: {labels: {app: app-${app}}}\n    spec:\n      containers:\n        - name: web\n          image: ${app === 7 ? image : `registry.example.com/team-${app % 40}/app-${app}`}:${tag} # set by CI\n          ports: [{name: http, containerPort: ${8000 + (app % 1000)}}]\n`;
  const service = (app) => `apiVersion: v1\nkind: Service\nmetadata:\n  name: app-${app}\nspec:\n  selector: {app: app-${app}}\n  ports: [{port: 80, targetPort: http}]\n`;
  const inline = (path, text) => `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
  const head = (index, message) => `commit refs/heads/main\ncommitter bench <bench@example.com> ${1_700_000_000 + index * 600} +0000\ndata ${Buffer.byteLength(message)}\n${message}\n`;
  const parts = [head(0, 'All applications')];
  for (let app = 0; app < files / 2; app += 1) parts.push(inline(`apps/${app}/deployment.yaml`, manifest(app, '1.0.0')), inline(`apps/${app}/service.yaml`, service(app)));
  for (let index = 1; index < commits; index += 1) {
    const app = (index * 7919) % (files / 2);
    parts.push(head(index, `Set app-${app} to 1.${index}.0`), inline(`apps/${app}/deployment.yaml`, manifest(app, `1.${index}.0`)));
  }
  return parts.join('');
}
