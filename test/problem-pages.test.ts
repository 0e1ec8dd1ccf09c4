import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { problemCodes } from '../src/core/problem-codes.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const pages = parse(readFileSync(`${root}/scripts/problem-pages.yaml`, 'utf8')) as Readonly<Record<string, { readonly why: string; readonly fix: string; readonly example: string }>>;
const codes = Object.keys(problemCodes) as readonly (keyof typeof problemCodes)[];
const document = readFileSync(`${root}/docs/errors.md`, 'utf8');

/** Words of the source, so that an example can be held against what is really said. */
const source = readdirSync(`${root}/src`, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.startsWith('schemas') && !path.endsWith('problem-codes.ts'))
  .map((path) => readFileSync(`${root}/src/${path}`, 'utf8'))
  .join('\n')
  .replaceAll(/\$\{[^{}]*\}/g, '*')
  .replaceAll('\\`', '`')
  .replaceAll(/[:;,.](?= )/g, '');

/** Whether three words of the example that follow each other are written so in the source, of which the outer ones may be values. */
function isSaid(example: string): boolean {
  const words = example.split(/\s+/).map((word) => word.replace(/[:;,.]$/, ''));
  return words.some((_word, place) => {
    const [one = '', two = '', three = ''] = words.slice(place, place + 3);
    return three !== '' && [`${one} ${two} ${three}`, `* ${two} ${three}`, `${one} ${two} *`].some((said) => source.includes(said));
  });
}

test('every code has a page, and every page a code', () => {
  expect(Object.keys(pages)).toEqual(codes);
});

describe.each(codes)('the page of %s', (code) => {
  const { why = '', fix = '', example = '' } = pages[code] ?? {};

  test('says why, what to do, and shows a message', () => {
    for (const text of [why, fix]) expect(text).toMatch(/^[A-Za-z`"].{15,400}[.]$/);
    expect(example).toMatch(/^\S.{12,600}$/);
    expect(why).not.toBe(fix);
    expect(isSaid(example), `nothing in src says something like: ${example}`).toBe(true);
  });

  test('stands in docs/errors.md, where the table leads to it', () => {
    expect(document).toContain(`[\`${code}\`](#${code.toLowerCase()})`);
    expect(document).toContain(`\n### ${code}\n\n${problemCodes[code]}\n\n**Why:** ${why}\n\n**What to do:** ${fix}\n\n\`\`\`text\n${code} ${example}\n\`\`\`\n`);
  });
});
