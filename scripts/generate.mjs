// Writes what follows from the tables in src/: action.yml and the tables of README.md. With --check, writes
// nothing and fails when a file is stale.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { hazardsDocument } from './hazards.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const check = process.argv.includes('--check');
mkdirSync(join(root, 'build'), { recursive: true });
const compiled = mkdtempSync(join(root, 'build', 'generate-'));
execFileSync(join(root, 'node_modules', '.bin', 'tsc'), ['-p', 'tsconfig.json', '--outDir', compiled], { cwd: root, stdio: 'inherit' });
const load = async (path) => await import(pathToFileURL(join(compiled, path)).href);
const { commandNames, commandSummaries, inputs, outputs } = await load('inputs.js');
const { problemCodes } = await load('core/problem-codes.js');
const { policies } = await load('core/manifests/policies/policy-set.js');
const { rules } = await load('core/doctor/rules.js');
const { categories } = await load('core/doctor/rule.js');
rmSync(compiled, { recursive: true, force: true });

const areas = {
  APP: 'Applications from git', ARGOCD: 'Argo CD', AUDIT: 'Audit', CHECK: 'Checks', DIFF: 'Rendered differences', DOC: 'Workflow files', DOCTOR: 'Best practices', DRIFT: 'Drift', EXPR: 'Expressions and templates', GATE: 'The health gate', GIT: 'Git', GITHUB: 'GitHub', GITLAB: 'GitLab', IMAGE: 'Images', INPUT: 'Inputs',
  MANIFEST: 'Manifests', NOTIFY: 'Messages', PLAN: 'Plans', POLICY: 'Policies', PROMOTE: 'Promotion', ROLLBACK: 'Rollback', ROLLOUT: 'Rollouts', RUN: 'Runs', YAML: 'YAML',
};

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
  doctorRules: doctorRules(),
  problems: table(['Code', 'Meaning'], Object.entries(problemCodes).map(([code, meaning]) => [`[\`${code}\`](#${code.toLowerCase()})`, meaning])),
  problemPages: problemPages(),
};

const generated = { 'action.yml': actionFile(), 'templates/osop-argocd.yml': componentFile(), 'README.md': fillTables('README.md'), 'docs/errors.md': fillTables('docs/errors.md'), 'docs/validation.md': fillTables('docs/validation.md'), 'docs/doctor.md': fillTables('docs/doctor.md'), 'docs/hazards.md': hazardsDocument(root) };
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

/**
 * A component of GitLab CI/CD. Secrets are no inputs of it: they would stand in the pipeline's text. They come from masked
 * variables. Values go by variables that are not expanded, so that none of them is read as code by the shell.
 */
function componentFile() {
  const given = inputs.filter((input) => input.type !== 'secret' && input.name !== 'command');
  const variableOf = (name) => `OSOP_IN_${name.toUpperCase().replaceAll('-', '_')}`;
  // The identity token is the job's own, and GitHub's is of no use there.
  const secrets = inputs.filter((input) => input.type === 'secret' && input.env !== undefined && !['argocd-oidc-token', 'github-token'].includes(input.name)).map((input) => input.env);
  const own = [
    ['stage', 'Stage of the job', 'deploy'],
    ['job-name', 'Name of the job', 'osop-argocd'],
    ['image', 'Image with Node.js 20 or newer, npm and git', 'node:24'],
    ['version', 'Version of the npm package', '1'],
    ['resource-group', 'Jobs of one group wait for each other', 'production'],
    ['id-token-audience', 'Audience of the identity token that `argocd-oidc` sends: the host of Argo CD', 'argocd'],
  ];
  const taken = new Set(own.map(([name]) => name));
  const inputName = (name) => (taken.has(name) ? `set-${name}` : name);
  const entry = (name, description, fallback, options) => [
    `    ${name}:`, `      description: ${JSON.stringify(description)}`, `      default: ${JSON.stringify(fallback)}`, ...(options === undefined ? [] : [`      options: ${JSON.stringify(options)}`]),
  ];
  return [
    '# Generated from src/inputs.ts by `npm run generate`: edit the table there.',
    '# A component of GitLab CI/CD; docs/ci.md says how it is used.',
    `# Secrets are masked variables of the project: ${[...secrets, 'CONFIG_TOKEN'].join(', ')}.`,
    'spec:',
    '  inputs:',
    ...own.flatMap(([name, description, fallback]) => entry(name, description, fallback)),
    ...entry('command', 'What to do', 'run', commandNames.filter((name) => name !== 'audit')),
    ...given.flatMap((input) => entry(inputName(input.name), `${input.description}${input.default === '' ? '' : ` (${input.default})`}`, '', input.choices === undefined ? undefined : ['', ...input.choices])),
    '---',
    '"$[[ inputs.job-name ]]":',
    '  stage: $[[ inputs.stage ]]',
    '  image: $[[ inputs.image ]]',
    '  resource_group: $[[ inputs.resource-group ]]',
    '  interruptible: false',
    '  id_tokens:',
    '    ARGOCD_ID_TOKEN:',
    '      aud: $[[ inputs.id-token-audience ]]',
    '  variables:',
    '    OSOP_COMMAND: {value: "$[[ inputs.command ]]", expand: false}',
    '    OSOP_VERSION: {value: "$[[ inputs.version ]]", expand: false}',
    ...given.map((input) => `    ${variableOf(input.name)}: {value: "$[[ inputs.${inputName(input.name)} ]]", expand: false}`),
    '  script:',
    '    - |',
    '      set -- "$OSOP_COMMAND"',
    `      for name in ${given.map(({ name }) => name).join(' ')}; do`,
    '        eval "value=\\$OSOP_IN_$(printf %s "$name" | tr a-z- A-Z_)"',
    '        [ -z "$value" ] || set -- "$@" "--$name=$value"',
    '      done',
    '      [ -z "${CONFIG_TOKEN:-}" ] || set -- "$@" "--config-token=$CONFIG_TOKEN"',
    '      osop() { npx --yes --package "osop-argocd-action@$OSOP_VERSION" osop-argocd "$@"; }',
    '      if [ "$OSOP_COMMAND" = validate ]; then',
    '        osop "$@" --format=codequality --output=gl-code-quality.json || status=$?',
    '        osop "$@" --format=junit --output=junit.xml || status=$?',
    '        exit "${status:-0}"',
    '      fi',
    '      osop "$@"',
    '  artifacts:',
    '    when: always',
    '    paths: [.osop/]',
    '    reports:',
    '      junit: junit.xml',
    '      codequality: gl-code-quality.json',
    '',
  ].join('\n');
}

/** A table for each group of rules. */
function doctorRules() {
  return Object.entries(categories).map(([category, title]) => [
    `### ${title}`, '',
    table(['Rule', 'Kept where', 'Severity', 'Why', 'What to do', 'From'], rules.filter((rule) => rule.category === category).map((rule) => [`\`${rule.id}\``, rule.title, rule.severity, rule.why, rule.fix, rule.source])),
  ].join('\n')).join('\n\n');
}

/** A section for each code, grouped by area. A code without a page, or a page without a code, is a mistake. */
function problemPages() {
  const pages = parse(readFileSync(join(root, 'scripts', 'problem-pages.yaml'), 'utf8'));
  const codes = Object.keys(problemCodes);
  const wrong = [...codes.filter((code) => pages[code] === undefined), ...Object.keys(pages).filter((code) => !codes.includes(code))];
  if (wrong.length > 0) throw new Error(`scripts/problem-pages.yaml does not fit src/core/problem-codes.ts: ${wrong.join(', ')}`);
  return codes.map((code, place) => {
    const area = code.split('-')[1];
    const { why, fix, example } = pages[code];
    return [
      ...(codes[place - 1]?.split('-')[1] === area ? [] : [`## ${areas[area] ?? area}`, '']),
      `### ${code}`, '', problemCodes[code], '', `**Why:** ${why}`, '', `**What to do:** ${fix}`, '', '```text', `${code} ${example}`, '```',
    ].join('\n');
  }).join('\n\n');
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
