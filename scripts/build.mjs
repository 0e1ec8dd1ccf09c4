// Builds dist/ from src/: tsc to build/, then one bundle an entry by ncc. With --check, builds beside it
// and fails when the committed dist/ differs.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { differences, files } from './differences.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const ncc = require('@vercel/ncc');
const check = process.argv.includes('--check');

/** Bundles by their folder below dist/. Action and CLI share one: most of what they load is the same. */
const entries = { programs: 'programs.js', library: 'index.js', simulator: 'simulator/index.js' };
/** What the runner and npm start. */
const starters = {
  'index.js': "import { runAction } from './programs/index.js';\n\nawait runAction();\n",
  'cli/index.js': "#!/usr/bin/env node\nimport { runCli } from '../programs/index.js';\n\nawait runCli();\n",
  'worker/index.js': "import { runWorker } from '../programs/index.js';\n\nawait runWorker();\n",
  'package.json': '{"type":"module"}\n',
};

// Always the same folder: ids in the bundles are made from the paths of their modules.
const compiled = join(root, 'build', 'compiled');
rmSync(compiled, { recursive: true, force: true });
mkdirSync(join(root, 'build'), { recursive: true });
const target = mkdtempSync(join(root, 'build', 'dist-'));
const dist = join(root, 'dist');
execFileSync(join(root, 'node_modules', '.bin', 'tsc'), ['-p', 'tsconfig.json', '--outDir', compiled], { cwd: root, stdio: 'inherit' });
for (const [folder, entry] of Object.entries(entries)) await bundle(join(compiled, entry), join(target, folder));
for (const [name, text] of Object.entries(starters)) {
  mkdirSync(dirname(join(target, name)), { recursive: true });
  writeFileSync(join(target, name), text);
}
chmodSync(join(target, 'cli/index.js'), 0o755);
// Read at run time, so it stays a file.
cpSync(join(root, 'src/schemas/kubernetes.jsonl.gz'), join(target, 'schemas/kubernetes.jsonl.gz'));
copyTypes(compiled, join(target, 'types'));
rmSync(compiled, { recursive: true, force: true });

if (check) {
  const stale = differences(dist, target);
  rmSync(target, { recursive: true, force: true });
  if (stale.length > 0) {
    console.error(`dist/ is not what src/ builds to; run \`npm run build\` and commit it:\n${stale.map((file) => `  ${file}`).join('\n')}`);
    process.exit(1);
  }
  console.log('dist/ is current');
} else {
  rmSync(dist, { recursive: true, force: true });
  renameSync(target, dist);
}

async function bundle(input, folder) {
  const { code, assets } = await ncc(input, { cache: false, quiet: true, license: 'LICENSES.txt', target: 'es2023' });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.js'), code);
  for (const [name, asset] of Object.entries(assets)) {
    // Maps and declarations that packages carry are of no use in a bundle.
    if (/\.(map|d\.ts)$/.test(name)) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), asset.source);
  }
}

function copyTypes(from, to) {
  for (const file of files(from).filter((name) => name.endsWith('.d.ts'))) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    cpSync(join(from, file), join(to, file));
  }
}
