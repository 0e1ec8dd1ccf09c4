// Makes docs/hazards.md: every hazard of scripts/hazards.yaml with the tests that carry its id in their titles, and the
// mutants of test/mutants.json that show that those can fail. A hazard without a test is shown as open.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const literal = String.raw`(['"\`])((?:\\.|(?!\1)[^\\\n])*)\1`;
/** A title: the first argument of it, test and describe, of what `each` and `skipIf` give back; or the name that begins a row of a table. */
const titles = [
  new RegExp(String.raw`\b(?:it|test|describe)(?:\.(?:concurrent|sequential|only|fails))*\(\s*${literal}`, 'g'),
  new RegExp(String.raw`[\]\w)]\)\(\s*${literal}`, 'g'),
  new RegExp(String.raw`\[\s*${literal}`, 'g'),
];

/** The titles of a test file, each once and as they are written. */
export function titlesIn(source) {
  const found = titles.flatMap((pattern) => Array.from(source.matchAll(pattern), ([, , text]) => text.replaceAll(/\\(['"`])/g, '$1')));
  return [...new Set(found)];
}

/** The ids that a title names: `T3`, `F22`, `I5`; also `invariant 5`, and all of `I1-I14`. */
export function idsIn(title) {
  return [...title.matchAll(/\b(?:([TFI])|invariant )([1-9]\d?)(?:-\1([1-9]\d?))?\b/g)].flatMap(([, letter = 'I', first, last = first]) =>
    Array.from({ length: Math.max(0, Number(last) - Number(first) + 1) }, (_, index) => `${letter}${Number(first) + index}`));
}

/** By id: the test files, and the titles in each. */
export function testsById(root) {
  const byId = new Map();
  const files = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' }).map((name) => `test/${name.replaceAll('\\', '/')}`);
  // Tests about ids themselves prove nothing about hazards.
  const about = new Set(['test/mutants.test.ts', 'test/hazards.test.ts']);
  for (const file of files.filter((name) => name.endsWith('.test.ts') && !about.has(name)).toSorted()) {
    for (const title of titlesIn(readFileSync(join(root, file), 'utf8'))) {
      for (const id of new Set(idsIn(title))) {
        const inFiles = byId.get(id) ?? new Map();
        byId.set(id, inFiles.set(file, [...(inFiles.get(file) ?? []), title]));
      }
    }
  }
  return byId;
}

/** The document. */
export function hazardsDocument(root) {
  const hazards = parse(readFileSync(join(root, 'scripts/hazards.yaml'), 'utf8'));
  const tests = testsById(root);
  const mutants = JSON.parse(readFileSync(join(root, 'test/mutants.json'), 'utf8'));
  const guards = (id) => mutants.filter(({ covers }) => covers.includes(id)).length;
  const known = new Set(Object.values(hazards).flatMap((group) => Object.keys(group)));
  const row = (id, cells) => {
    const inFiles = [...(tests.get(id) ?? new Map()).values()];
    const count = inFiles.flat().length;
    return [count === 0 ? id : `[${id}](#${id.toLowerCase()})`, ...cells, count === 0 ? '' : `${count} in ${inFiles.length} ${inFiles.length === 1 ? 'file' : 'files'}`, String(guards(id) || ''), count === 0 ? '**open**' : 'tested'];
  };
  const head = ['Tests', 'Mutants', 'Status'];
  const open = [...known].filter((id) => !tests.has(id));
  return [
    '<!-- Generated from scripts/hazards.yaml and the titles of the tests by `npm run generate`. -->',
    '# Hazards',
    '',
    'What may go wrong, what then must be, and the tests that carry the id of it in their titles. A mutant is a guard that',
    '`npm run mutants` switches off, and at which a test then has to fail. `open` says that no test carries the id.',
    '',
    open.length === 0 ? `All ${known.size} have tests.` : `${known.size - open.length} of ${known.size} have tests; open: ${open.join(', ')}.`,
    '', '## Threats', '',
    table(['Id', 'Attack', 'Must be', ...head], Object.entries(hazards.threats).map(([id, cells]) => row(id, cells))),
    '', '## Faults', '',
    'Each ends with one terminal audit record, no acknowledged change lost, and a message that says what git says, what the', 'cluster says, and what to do next.', '',
    table(['Id', 'Fault', 'Must be', ...head], Object.entries(hazards.faults).map(([id, cells]) => row(id, cells))),
    '', '## Invariants', '',
    'What holds after every run, whatever happened in it.', '',
    table(['Id', 'Invariant', ...head], Object.entries(hazards.invariants).map(([id, text]) => row(id, [text]))),
    '', '## Tests', '',
    [...known].filter((id) => tests.has(id)).map((id) => [`### ${id}`, '', ...[...tests.get(id)].map(([file, named]) => testLine(file, named))].join('\n')).join('\n\n'),
    '',
  ].join('\n');
}

/** A file and the titles in it; a title that is nothing but ids says no more than the file. */
function testLine(file, named) {
  const told = named.filter((title) => !/^[TFI\d\s,%s:]+$/.test(title));
  return `- [${file.slice('test/'.length)}](../${file})${told.length === 0 ? '' : `: ${told.map((title) => code(title)).join('; ')}`}`;
}

/** Text as it is, on one line: in Markdown a span of code ends at as many backticks as it begins with. */
function code(title) {
  const ticks = '`'.repeat(1 + Math.max(0, ...[...title.matchAll(/`+/g)].map(([run]) => run.length)));
  return ticks.length === 1 ? `\`${title}\`` : `${ticks} ${title} ${ticks}`;
}

function table(head, rows) {
  const cells = (row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [cells(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(cells)].join('\n');
}
