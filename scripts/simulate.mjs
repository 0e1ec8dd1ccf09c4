// Plays seeds of the deterministic simulation (test/simulation), compiled to build/simulate.
// Usage: node scripts/simulate.mjs --seeds N [--seed S] [--workers W] [--seconds T] [--edition E] [--corpus FILE] [--trace]
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '..');
const compiled = join(root, 'build', 'simulate');
rmSync(compiled, { recursive: true, force: true });
execFileSync(join(root, 'node_modules', '.bin', 'tsc'), ['-p', 'test/simulation/tsconfig.json'], { cwd: root, stdio: 'inherit' });
// Read at run time, beside the code.
cpSync(join(root, 'src/schemas'), join(compiled, 'src/schemas'), { recursive: true });
process.chdir(root);
await import(pathToFileURL(join(compiled, 'test/simulation/main.js')).href);
