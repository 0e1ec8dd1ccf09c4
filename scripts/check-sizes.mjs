// Fails when a source file is longer than the house style allows.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const longest = 350;
const long = readdirSync(join(root, 'src'), { recursive: true })
  .map((name) => join(root, 'src', String(name)))
  .filter((path) => path.endsWith('.ts') && statSync(path).isFile())
  .map((path) => ({ path, lines: readFileSync(path, 'utf8').split('\n').length - 1 }))
  .filter(({ lines }) => lines > longest);
for (const { path, lines } of long) console.error(`${path.slice(root.length + 1)}: ${lines} lines, more than ${longest}`);
if (long.length > 0) process.exit(1);
console.log(`no source file is longer than ${longest} lines`);
