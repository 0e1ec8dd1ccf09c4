import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseArguments } from '../src/arguments.js';
import { helpText } from '../src/help.js';
import { commandNames, commandSummaries, inputs, type InputSpec } from '../src/inputs.js';
import { version } from '../src/version.js';

describe.each([undefined, ...commandNames])('the help of %s', (command) => {
  const text = helpText(command);
  const lines = text.split('\n');

  test('fits 100 columns, without blanks at line ends', () => {
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
    expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
    expect(text.endsWith('\n') && !text.endsWith('\n\n')).toBe(true);
  });

  test('names the flags of the CLI', () => {
    for (const flag of ['--format text|json|github|sarif|junit|codequality|html', '--output FILE', '--help', '--version']) expect(lines).toContain(`    ${flag}`);
  });

  test('has examples that the CLI understands', () => {
    const examples = lines.slice(lines.indexOf('Examples:') + 1).filter((line) => line.startsWith('  osop-argocd'));
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      const argv = example.trim().replace(/ > .*$/, '').split(' ').slice(1);
      expect(parseArguments(argv).problems).toEqual([]);
    }
  });
});

test('the general help names every command with what it does', () => {
  const text = helpText(undefined);
  for (const command of commandNames) expect(text).toMatch(new RegExp(`^  ${command} +${commandSummaries[command].slice(0, 20)}`, 'm'));
});

describe.each(commandNames)('%s --help', (command) => {
  const lines = helpText(command).split('\n').map((line) => line.trim());
  const specs: readonly InputSpec[] = inputs;

  test.each(specs.filter((input) => input.name !== 'command').map((input) => [input.name, input] as const))('tells of %s exactly where it is one of its inputs', (name, input) => {
    const flag = lines.find((line) => line === `--${name}` || line === `--no-${name}` || line.startsWith(`--${name} `));
    expect(flag !== undefined).toBe(input.commands.includes(command));
  });
});

test('help tells defaults, choices and variables of the environment, and how to switch off what is on', () => {
  const text = helpText('run').replaceAll(/\s+/g, ' ');
  expect(text).toContain('--health-timeout SECONDS Seconds to become healthy; a node\'s own timeout_sec counts too, the shorter wins (600)');
  expect(text).toContain('--rollback auto|git-revert|argocd|none');
  expect(text).toContain('[env ARGOCD_AUTH_TOKEN]');
  expect(text).toContain('--no-fail-on-rollback');
  expect(text).not.toContain('`');
});

test("the version is the package's", () => {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { readonly version: string };
  expect(version).toBe(manifest.version);
});
