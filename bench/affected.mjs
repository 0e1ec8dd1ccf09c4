// Processor time of `osop-argocd affected` for a change of one file in a generated monorepo: 2,000 applications of 50
// ApplicationSets in 4 environments, and 200 of them for the growth. Fails above the limit. Needs git and a current dist/.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { middle } from './rounds.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
const node = process.env.BENCH_NODE ?? process.execPath;
/** Seconds of processor time, of user and system, git included. */
const limit = 2;
const environments = ['dev', 'test', 'staging', 'prod'];
const repository = 'https://git.example.com/org/platform.git';

if (!existsSync('/proc/self/stat')) {
  console.error('bench/affected was not run: it reads processor time from /proc');
  process.exit(0);
}
const seconds = {};
for (const [sets, services] of [[5, 10], [50, 10]]) {
  const count = sets * services * environments.length;
  const folder = mkdtempSync(join(tmpdir(), 'bench-affected-'));
  const files = makeRepository(folder, sets, services);
  seconds[count] = {};
  for (const [name, path, expected] of [
    ['a manifest of one application', 'teams/team-01/svc-03/overlays/prod/replicas.yaml', 1],
    ['a base of one service', 'teams/team-01/svc-03/base/deployment.yaml', environments.length],
    ['a base of everything', 'shared/labels/labels.yaml', count],
  ]) {
    commitChange(folder, path);
    const times = [];
    for (let round = 0; round < rounds; round += 1) times.push(measure(folder, expected));
    const spent = middle(times);
    seconds[count][name] = spent;
    const slow = name !== 'a base of everything' && spent > limit;
    if (slow) process.exitCode = 1;
    console.log(`${slow ? 'TOO SLOW' : 'ok'}  ${count} applications, ${files} files, ${name}: ${spent.toFixed(2)} s of processor time (median of ${rounds}${name === 'a base of everything' ? '' : `, limit ${limit}`}), touches ${expected}`);
  }
  if (process.env.BENCH_KEEP === undefined) rmSync(folder, { recursive: true, force: true });
}
for (const name of Object.keys(seconds[200])) console.log(`growth from 200 to 2,000, ${name}: ${(seconds[2000][name] / seconds[200][name]).toFixed(1)} times`);

function measure(folder, expected) {
  const before = childSeconds();
  const started = spawnSync(node, [join(root, 'dist/cli/index.js'), 'affected', '--format', 'json', '--config-repository', repository, '--config-branch', 'main', '--working-directory', folder], { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
  const spent = childSeconds() - before;
  if (started.status !== 0) throw new Error(`affected ended with ${started.status}: ${started.stderr.slice(-2000)}`);
  const { affected } = JSON.parse(started.stdout);
  if (affected.length !== expected) throw new Error(`${affected.length} applications, where ${expected} are touched`);
  return spent;
}

/** User and system time of all children that have ended, and of theirs (proc(5): cutime and cstime, in hundredths). */
function childSeconds() {
  const stat = readFileSync('/proc/self/stat', 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

function makeRepository(folder, sets, services) {
  let files = 0;
  const write = (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    files += 1;
  };
  write('shared/labels/kustomization.yaml', 'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\ntransformers: [labels.yaml]\n');
  write('shared/labels/labels.yaml', 'apiVersion: builtin\nkind: LabelTransformer\nmetadata: {name: labels}\nlabels: {owner: platform}\n');
  for (let team = 1; team <= sets; team += 1) {
    const name = `team-${String(team).padStart(2, '0')}`;
    write(`sets/${name}.yaml`, setOf(name, team % 2 === 0));
    for (let service = 1; service <= services; service += 1) writeService(`teams/${name}/svc-${String(service).padStart(2, '0')}`, write);
  }
  const git = (...args) => execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', ...args], { cwd: folder, stdio: 'ignore' });
  git('init', '-b', 'main');
  git('add', '-A');
  git('commit', '-m', 'all');
  return files;
}

function writeService(at, write) {
  write(`${at}/base/kustomization.yaml`, 'resources:\n  - deployment.yaml\n  - service.yaml\ncomponents:\n  - ../../../../shared/labels\n');
  write(`${at}/base/deployment.yaml`, 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: app\nspec:\n  template:\n    spec:\n      containers:\n        - name: app\n          image: registry.example.com/app:1.0.0\n');
  write(`${at}/base/service.yaml`, 'apiVersion: v1\nkind: Service\nmetadata:\n  name: app\nspec:\n  ports:\n    - port: 80\n');
  for (const environment of environments) {
    write(`${at}/overlays/${environment}/kustomization.yaml`, 'resources:\n  - ../../base\npatches:\n  - path: replicas.yaml\n');
    write(`${at}/overlays/${environment}/replicas.yaml`, 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: app\nspec:\n  replicas: 2\n');
  }
}

/** Half of the sets have Go templates. */
function setOf(team, goTemplate) {
  const [name, path] = goTemplate ? ['{{ index .path.segments 2 }}-{{ .path.basename }}', '{{ .path.path }}'] : ['{{path[2]}}-{{path.basename}}', '{{path}}'];
  return `apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata:
  name: ${team}
  namespace: argocd
spec:
${goTemplate ? '  goTemplate: true\n  goTemplateOptions: ["missingkey=error"]\n' : ''}  generators:
    - git:
        repoURL: ${repository}
        revision: main
        directories:
          - path: teams/${team}/*/overlays/*
  template:
    metadata:
      name: '${team}-${name}'
    spec:
      project: ${team}
      source:
        repoURL: ${repository}
        targetRevision: main
        path: '${path}'
      destination:
        server: https://kubernetes.default.svc
        namespace: ${team}
`;
}

function commitChange(folder, path) {
  writeFileSync(join(folder, path), `# changed\n`, { flag: 'a' });
  execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', 'commit', '-am', `change ${path}`], { cwd: folder, stdio: 'ignore' });
}
