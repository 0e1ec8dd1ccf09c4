// Writes what follows from the tables in src/: action.yml and the tables of README.md. With --check, writes
// nothing and fails when a file is stale.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const check = process.argv.includes('--check');
mkdirSync(join(root, 'build'), { recursive: true });
const compiled = mkdtempSync(join(root, 'build', 'generate-'));
execFileSync(join(root, 'node_modules', '.bin', 'tsc'), ['-p', 'tsconfig.json', '--outDir', compiled], { cwd: root, stdio: 'inherit' });
const load = async (path) => await import(pathToFileURL(join(compiled, path)).href);
const { commandNames, commandSummaries, inputs, outputs } = await load('inputs.js');
const { problemCodes } = await load('core/problem-codes.js');
const { policies } = await load('core/manifests/policies/policy-set.js');
rmSync(compiled, { recursive: true, force: true });

const tables = {
  commands: table(['Command', 'Does'], commandNames.map((name) => [`\`${name}\``, commandSummaries[name]])),
  inputs: [...new Set(inputs.map((input) => input.group))].map((group) => [
    `**${group[0].toUpperCase()}${group.slice(1)}**`,
    '',
    table(['Input', 'Meaning', 'Default'], inputs.filter((input) => input.group === group).map((input) => [
      `\`${input.name}\``,
      `${input.description}${input.choices === undefined ? '' : `: ${input.choices.map((choice) => `\`${choice}\``).join(', ')}`}${input.env === undefined ? '' : ` (CLI: env \`${input.env}\`)`}`,
      input.default === '' ? '' : `\`${input.default}\``,
    ])),
  ].join('\n')).join('\n\n'),
  outputs: table(['Output', 'Holds'], outputs.map(([name, meaning]) => [`\`${name}\``, meaning])),
  policies: table(['Policy', 'Finds', 'Severity', 'Set'], Object.entries(policies).map(([id, [severity, set, meaning]]) => [`\`${id}\``, meaning, severity, `\`${set}\``])),
  problems: table(['Code', 'Meaning'], Object.entries(problemCodes).map(([code, meaning]) => [`\`${code}\``, meaning])),
};

const generated = { 'action.yml': actionFile(), 'README.md': fillTables('README.md'), 'docs/errors.md': fillTables('docs/errors.md'), 'docs/validation.md': fillTables('docs/validation.md') };
const stale = Object.entries(generated).filter(([file, text]) => readFileSync(join(root, file), { encoding: 'utf8', flag: 'a+' }) !== text);
if (check && stale.length > 0) {
  console.error(`stale, run \`npm run generate\` and commit: ${stale.map(([file]) => file).join(', ')}`);
  process.exit(1);
}
for (const [file, text] of stale) writeFileSync(join(root, file), text);
console.log(stale.length === 0 ? 'generated files are current' : `wrote ${stale.map(([file]) => file).join(', ')}`);

function actionFile() {
  const quote = (text) => JSON.stringify(text);
  // The job's own token is there without being asked for; everything else comes from the user.
  const defaultOf = (input) => (input.name === 'github-token' ? '${{ github.token }}' : input.default);
  return [
    '# Generated from src/inputs.ts by `npm run generate`: edit the table there.',
    'name: OSOP Argo CD deployment',
    `description: ${quote('Carries out an OSOP deployment workflow with Argo CD: validate, sync, gate on health, roll back, notify')}`,
    'author: osop-argocd-action maintainers',
    'branding:',
    '  icon: anchor',
    '  color: orange',
    'inputs:',
    ...inputs.flatMap((input) => [
      `  ${input.name}:`,
      `    description: ${quote(`${input.description}${input.choices === undefined ? '' : ` (${input.choices.join(', ')})`}`)}`,
      '    required: false',
      `    default: ${quote(defaultOf(input))}`,
    ]),
    'outputs:',
    ...outputs.flatMap(([name, meaning]) => [`  ${name}:`, `    description: ${quote(meaning)}`]),
    'runs:',
    '  using: node24',
    '  main: dist/index.js',
    '',
  ].join('\n');
}

/** Replaces what stands between `<!-- table:NAME -->` and `<!-- /table -->`. */
function fillTables(file) {
  return readFileSync(join(root, file), 'utf8').replace(
    /<!-- table:(\w+) -->[\s\S]*?<!-- \/table -->/g,
    (_, name) => `<!-- table:${name} -->\n\n${tables[name]}\n\n<!-- /table -->`,
  );
}

function table(head, rows) {
  const cells = (row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [cells(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(cells)].join('\n');
}
