// Switches off one guard of the gate after the other and expects its tests to fail. The table is test/mutants.json:
// `search` stands once in `file`; with `replace` in its place the tests named `title` in `tests` must fail.
// Usage: node scripts/mutants.mjs [part of a name or an id such as R7 ...]
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const wanted = process.argv.slice(2);
const mutants = JSON.parse(readFileSync(join(root, 'test/mutants.json'), 'utf8'))
  .filter(({ name, covers }) => wanted.length === 0 || wanted.some((word) => name.includes(word) || covers.includes(word)));

if (mutants.length === 0) {
  console.error(`no mutant is called ${wanted.join(' or ')}`);
  process.exit(2);
}

/** A copy of all that the tests need, to be changed at will. */
function copyTree() {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
  for (const part of ['src', 'test', 'examples', 'docs', 'scripts', 'package.json', 'tsconfig.json', 'vitest.config.ts', 'action.yml', 'README.md']) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** How many tests passed and failed. */
async function runTests(folder, { tests, title }) {
  const report = join(folder, 'report.json');
  rmSync(report, { force: true });
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const child = spawn(process.execPath, [vitest, 'run', ...tests, '-t', title, '--reporter=json', `--outputFile=${report}`, '--testTimeout=20000'], { cwd: folder, stdio: 'ignore' });
  // A change that makes the program run in circles keeps vitest's own limit from being looked at.
  const limit = setTimeout(() => child.kill('SIGKILL'), 180_000);
  await new Promise((done) => child.on('close', done));
  clearTimeout(limit);
  if (!existsSync(report)) return { failed: 0, passed: 0 };
  const { numFailedTests, numPassedTests } = JSON.parse(readFileSync(report, 'utf8'));
  return { failed: numFailedTests, passed: numPassedTests };
}

async function survives(folder, mutant) {
  const file = join(folder, mutant.file);
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(mutant.search, () => mutant.replace));
  try {
    return await runTests(folder, mutant);
  } finally {
    writeFileSync(file, text);
  }
}

const queue = [...mutants];
const survivors = [];
const work = async () => {
  const folder = copyTree();
  try {
    for (let mutant = queue.shift(); mutant !== undefined; mutant = queue.shift()) {
      const { failed, passed } = await survives(folder, mutant);
      if (failed === 0) survivors.push(mutant.name);
      // Where no test ran, the change does not parse or the title is wrong: that shows nothing.
      console.log(`${failed > 0 ? 'killed  ' : passed > 0 ? 'SURVIVED' : 'NOT RUN '} ${mutant.covers.join(' ')}: ${mutant.name} (${failed} of ${failed + passed} failed)`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
await Promise.all(Array.from({ length: Math.max(1, Math.min(availableParallelism(), 4)) }, work));
console.log(`${mutants.length - survivors.length} of ${mutants.length} killed`);
process.exitCode = survivors.length > 0 || mutants.length === 0 ? 1 : 0;
