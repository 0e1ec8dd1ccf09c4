import { nearest } from './core/did-you-mean.js';
import type { Problem } from './core/problem.js';
import { commandNames, inputs, type CommandName, type InputSpec } from './inputs.js';
import type { RawInputs } from './settings.js';

/** What the arguments of the CLI ask for. */
export interface Arguments {
  readonly command: CommandName | undefined;
  readonly raw: RawInputs;
  readonly format: OutputFormat;
  readonly output: string | undefined;
  readonly help: boolean;
  readonly version: boolean;
  readonly problems: readonly Problem[];
}

/** Every command has the first three; the others are reports on files. */
const formats = ['text', 'json', 'github', 'sarif', 'junit', 'codequality'] as const;
export type OutputFormat = (typeof formats)[number];

/**
 * Reads `<command> --input value --input=value --flag --no-flag --flag=false`. A flag given again adds a
 * line. Everything that is not understood is a problem; nothing is guessed.
 */
export function parseArguments(argv: readonly string[]): Arguments {
  const problems: Problem[] = [];
  const values = new Map<string, string>();
  const [first] = argv;
  const named = first !== undefined && !first.startsWith('-');
  const command = named ? commandNames.find((name) => name === first) : undefined;
  if (named && command === undefined) problems.push(unknown('command', first, commandNames));
  const rest = argv.slice(named ? 1 : 0);
  for (let index = 0; index < rest.length; index += 1) {
    const argument = rest[index] ?? '';
    const flag = readFlag(argument, rest[index + 1]);
    if (flag.tookNext) index += 1;
    if ('problem' in flag) {
      problems.push(flag.problem);
      continue;
    }
    const spec = specOf(flag.name);
    if (command !== undefined && spec !== undefined && spec.name !== 'command' && !spec.commands.includes(command)) problems.push(withoutEffect(spec.name, command));
    const before = values.get(flag.name);
    values.set(flag.name, before === undefined || isSingle(flag.name) ? flag.value : `${before}\n${flag.value}`);
  }
  const format = formats.find((name) => name === (values.get('format') ?? 'text'));
  if (format === undefined) problems.push(unknown('format', values.get('format') ?? '', formats));
  else if (formats.indexOf(format) > 2 && command !== 'validate') problems.push({ code: 'OSOP-INPUT-001', severity: 'error', message: `--format ${format} is for validate only`, hint: 'use text, json or github here' });
  const raw = Object.fromEntries([...values].filter(([name]) => specOf(name) !== undefined));
  return {
    command,
    raw: { ...raw, ...(command === undefined ? {} : { command }) },
    format: format ?? 'text',
    output: values.get('output'),
    help: values.get('help') === 'true',
    version: values.get('version') === 'true',
    problems,
  };
}

type Flag = { readonly tookNext: boolean } & ({ readonly name: string; readonly value: string } | { readonly problem: Problem });

function readFlag(argument: string, next: string | undefined): Flag {
  if (argument === '-h') return { name: 'help', value: 'true', tookNext: false };
  const match = /^--([a-z][a-z0-9-]*)(?:=([\s\S]*))?$/.exec(argument);
  const [, name = '', value] = match ?? [];
  // What follows a flag that is not known is most likely its value, and may be a secret.
  const valueFollows = argument.startsWith('-') && value === undefined && !argument.includes('=') && next !== undefined && !next.startsWith('-');
  if (match === null) return { problem: notUnderstood(argument), tookNext: valueFollows };
  const negated = name.startsWith('no-') ? specOf(name.slice(3)) : undefined;
  if (negated?.type === 'boolean' && value === undefined) return { name: negated.name, value: 'false', tookNext: false };
  if (name === 'help' || name === 'version') return { name, value: value ?? 'true', tookNext: false };
  const spec = specOf(name);
  if (spec === undefined && name !== 'format' && name !== 'output') {
    return { problem: unknown('input', name, inputs.map((input) => input.name)), tookNext: valueFollows };
  }
  if (value !== undefined) return { name, value, tookNext: false };
  if (spec?.type === 'boolean') return { name, value: 'true', tookNext: false };
  if (next === undefined || next.startsWith('--')) {
    return {
      problem: { code: 'OSOP-INPUT-003', severity: 'error', message: `the input --${name} needs a value`, hint: `write --${name} VALUE; a value that begins with -- is written --${name}=VALUE` },
      tookNext: false,
    };
  }
  return { name, value: next, tookNext: true };
}

/** Only what looks like a flag or a plain word is quoted: the rest of a secret that the shell split would be shown. */
function notUnderstood(argument: string): Problem {
  const shown = /^-{1,2}[A-Za-z][\w-]*(?==|$)|^[a-z][a-z-]{0,15}$/.exec(argument)?.[0];
  return {
    code: 'OSOP-INPUT-002',
    severity: 'error',
    message: shown === undefined ? 'an argument that belongs to no input is not understood' : `the argument \`${shown}\` is not understood`,
    hint: 'inputs are given as --name value or --name=value; --help lists them',
  };
}

/** It is told, for somebody meant something by it, and is no reason to stop. */
function withoutEffect(name: string, command: CommandName): Problem {
  return { code: 'OSOP-INPUT-002', severity: 'warning', message: `the input --${name} has no effect on ${command}`, hint: `osop-argocd ${command} --help lists its inputs` };
}

/** Inputs of several values collect them; of all others the last one counts. */
function isSingle(name: string): boolean {
  const type = specOf(name)?.type;
  return type !== 'lines' && type !== 'variables' && type !== 'map';
}

function specOf(name: string): InputSpec | undefined {
  return inputs.find((input: InputSpec) => input.name === name);
}

function unknown(what: string, name: string, known: readonly string[]): Problem {
  const near = nearest(name, known);
  return {
    code: 'OSOP-INPUT-002',
    severity: 'error',
    message: `the ${what} \`${name}\` is not known`,
    hint: near === undefined ? `known: ${known.join(', ')}` : `did you mean \`${near}\`?`,
  };
}
