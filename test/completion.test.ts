import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { completionFor } from '../src/completion.js';
import { completionScript } from '../src/core/completion.js';
import { commandNames, inputs, type InputSpec } from '../src/inputs.js';

function has(program: string): boolean {
  return spawnSync(program, ['-c', 'exit 0']).status === 0;
}

/** What bash proposes for the words of a line, of which the last is typed last. */
function proposed(...words: readonly string[]): readonly string[] {
  const script = `${completionFor('bash')}
COMP_WORDS=(osop-argocd ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}
_osop_argocd_words; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync('bash', ['--norc', '-c', script], { encoding: 'utf8', cwd: new URL('..', import.meta.url) }).trim().split('\n');
}

const flagsOf = (command: string): readonly string[] => inputs
  .filter((input: InputSpec) => input.name !== 'command' && (input.commands as readonly string[]).includes(command))
  .map((input: InputSpec) => `--${input.type === 'boolean' && input.default === 'true' ? 'no-' : ''}${input.name}`);

describe.runIf(has('bash'))('bash', () => {
  test('knows the completion of the program once it has read the script', () => {
    const known = execFileSync('bash', ['--norc', '-c', `${completionFor('bash')}\ncomplete -p osop-argocd`], { encoding: 'utf8' });
    expect(known.trim()).toBe('complete -F _osop_argocd_words osop-argocd');
  });

  test('proposes the commands first, and the inputs of a command behind it', () => {
    expect(proposed('')).toEqual(expect.arrayContaining([...commandNames, 'completion', '--help', '--version']));
    expect(proposed('ro')).toEqual(['rollback']);
    for (const command of ['sync', 'validate', 'graph']) expect(new Set(proposed(command, '--')), command).toEqual(new Set([...flagsOf(command), '--format', '--output', '--help', '--version']));
    expect(proposed('completion', '')).toEqual(expect.arrayContaining(['bash', 'zsh', 'fish']));
    expect(proposed('audit', 'v')).toEqual(['verify']);
  });

  test('proposes the values of a choice, also behind =, and files where a path is meant', () => {
    expect(proposed('sync', '--sync', '')).toEqual(['auto', 'always', 'never']);
    expect(proposed('sync', '--sync', '=', 'al')).toEqual(['always']);
    expect(proposed('sync', '--sync', '=')).toEqual(['auto', 'always', 'never']);
    expect(proposed('run', '--format', 'j')).toEqual(['json', 'junit', 'jsonl']);
    expect(proposed('graph', '--workflow', 'package.')).toEqual(['package.json']);
    expect(proposed('sync', '--app', '')).toEqual(['']);
  });
});

describe.each(['bash', 'zsh', 'fish'] as const)('%s', (shell) => {
  test('is given every command and input', () => {
    const script = completionFor(shell) ?? '';
    for (const command of commandNames) expect(script).toContain(command);
    for (const input of inputs.filter(({ name }) => name !== 'command')) expect(script, input.name).toContain(input.name);
  });

  test.runIf(has(shell))('can read the script', () => {
    const read = spawnSync(shell, ['-n'], { input: completionFor(shell), encoding: 'utf8' });
    expect([read.status, read.stderr]).toEqual([0, '']);
  });
});

test.each([
  ['bash', "words='--flag'"],
  ['zsh', "'--flag[it'\\''s a \\[test\\]\\: $(touch x) `y` \\\\]'"],
  ['fish', "-d 'it\\'s a [test]: $(touch x) `y` \\\\'"],
] as const)('%s is given summaries that it cannot take for code', (shell, quoted) => {
  const flags = [{ name: 'flag', summary: "it's a [test]: $(touch x) `y` \\", value: 'none' }] as const;
  const script = completionScript(shell, { program: 'prog', commands: [{ name: 'go', summary: "isn't: it", flags, words: [] }], flags: [] });
  expect(script).toContain(quoted);
});

test('of another shell there is none', () => {
  expect([completionFor('tcsh'), completionFor(undefined)]).toEqual([undefined, undefined]);
});
