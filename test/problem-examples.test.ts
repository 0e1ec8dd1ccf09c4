import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { printedBy, problemRuns } from './support/problem-runs.js';

const file = fileURLToPath(new URL('../scripts/problem-pages.yaml', import.meta.url));
const pages = parse(readFileSync(file, 'utf8')) as Readonly<Record<string, { readonly example: string }>>;
/** `npm run examples` writes what is printed; without it the page must show it already. */
const writes = process.env['UPDATE_EXAMPLES'] === '1';

describe('the example on the page of', () => {
  test.each(Object.entries(problemRuns))('%s is what a run prints', async (code, run) => {
    const { message, output } = await printedBy(run, code);
    expect(message, output).toBeDefined();
    if (writes) write(code, message ?? '');
    expect(writes ? message : pages[code]?.example, 'run `npm run examples`').toBe(message);
  });
});

function write(code: string, message: string): void {
  const text = readFileSync(file, 'utf8');
  const place = text.indexOf(`\n${code}:\n`);
  const [start, end] = [text.indexOf('  example: ', place), text.indexOf('\n', text.indexOf('  example: ', place))];
  writeFileSync(file, `${text.slice(0, start)}  example: ${JSON.stringify(message)}${text.slice(end)}`);
}
