import { exportFormats, type ExportFormat } from './core/audit/export-formats.js';
import { nearest } from './core/did-you-mean.js';
import type { Problem } from './core/problem.js';
import { commandNames, inputs, type CommandName, type InputSpec } from './inputs.js';
import type { RawInputs } from './settings.js';

/** What the arguments of the CLI ask for. */
export interface Arguments {
  readonly command: CommandName | undefined;
  /** What `audit` is asked for; undefined for every other command. */
  readonly audit: AuditCommand | undefined;
  readonly raw: RawInputs;
  readonly format: OutputFormat;
  /** The form of what `audit export` gives. */
  readonly exportFormat: ExportFormat;
  readonly output: string | undefined;
  readonly help: boolean;
  readonly version: boolean;
  readonly problems: readonly Problem[];
}

const common = ['text', 'json', 'github'] as const;
const findings = [...common, 'sarif'] as const;
const reports = [...findings, 'junit', 'codequality'] as const;
const drawings = [...common, 'html'] as const;
/** What `audit` can be asked for, each with its formats: the first one is that which nobody has to name. */
const auditFormats = { verify: common, export: exportFormats } as const;
export type AuditCommand = keyof typeof auditFormats;
const outputFormats = [...reports, 'html'] as const;
export type OutputFormat = (typeof outputFormats)[number];
/** Every format of any command. */
export const formats: readonly (OutputFormat | ExportFormat)[] = [...outputFormats, ...exportFormats];

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
  const audit = command === 'audit' ? (Object.keys(auditFormats) as readonly AuditCommand[]).find((name) => name === argv[1]) : undefined;
  const subject = command === 'audit' && argv[1] !== undefined && !argv[1].startsWith('-') ? argv[1] : undefined;
  const rest = argv.slice(named ? (subject === undefined ? 1 : 2) : 0);
  if (subject !== undefined && audit === undefined) values.set('app', subject);
  if (command === 'audit' && subject === undefined && !rest.some((argument) => /^--app(?:=|$)|^--help$|^-h$/.test(argument))) problems.push({ code: 'OSOP-INPUT-002', severity: 'error', message: 'audit needs to know what to do', hint: 'write osop-argocd audit APP, audit verify --audit-log FILE, or audit export --audit-log FILE --format csv' });
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
    values.set(flag.name, before === undefined || (isSingle(flag.name) && !(command === 'audit' && flag.name === 'audit-log')) ? flag.value : `${before}\n${flag.value}`);
  }
  if (audit !== undefined && values.has('app')) problems.push({ code: 'OSOP-INPUT-002', severity: 'error', message: `audit ${audit} is about files, not an application`, hint: 'leave --app out, or write osop-argocd audit APP' });
  const usable: readonly (OutputFormat | ExportFormat)[] = audit !== undefined ? auditFormats[audit] : command === 'validate' ? reports : command === 'doctor' ? findings : command === 'graph' || command === 'audit' ? drawings : common;
  const format = formats.find((name) => name === (values.get('format') ?? usable[0]));
  if (format === undefined) problems.push(unknown('format', values.get('format') ?? '', usable));
  else if (!usable.includes(format)) problems.push({ code: 'OSOP-INPUT-001', severity: 'error', message: `--format ${format} is for ${commandOf(format)} only`, hint: `use ${usable.slice(0, -1).join(', ')} or ${usable.at(-1) ?? ''} here${format === 'html' ? ', and --report FILE for the report of a run' : ''}` });
  const raw = Object.fromEntries([...values].filter(([name]) => specOf(name) !== undefined));
  return {
    command,
    audit,
    raw: { ...raw, ...(command === undefined ? {} : { command }) },
    format: outputFormats.find((name) => name === format) ?? 'text',
    exportFormat: exportFormats.find((name) => name === format) ?? 'jsonl',
    output: values.get('output'),
    help: values.get('help') === 'true',
    version: values.get('version') === 'true',
    problems,
  };
}

function commandOf(format: OutputFormat | ExportFormat): string {
  if (exportFormats.some((name) => name === format)) return 'audit export';
  return format === 'html' ? 'graph and audit APP' : format === 'sarif' ? 'validate and doctor' : 'validate';
}

type Flag = { readonly tookNext: boolean } & ({ readonly name: string; readonly value: string } | { readonly problem: Problem });

function readFlag(argument: string, next: string | undefined): Flag {
  if (argument === '-h') return { name: 'help', value: 'true', tookNext: false };
  const match = /^--([a-z][a-z0-9-]*)(?:=([\s\S]*))?$/.exec(argument);
  const [, name = '', value] = match ?? [];
  // What follows a flag that is not known is most likely its value, and may be a secret.
  const valueFollows = argument.startsWith('-') && value === undefined && !argument.includes('=') && next !== undefined && !next.startsWith('-');
  if (match === null) return { problem: notUnderstood(argument), tookNext: valueFollows };
  // What is asked for most often, in short.
  if ((name === 'json' || name === 'html') && value === undefined) return { name: 'format', value: name, tookNext: false };
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
  const spec = specOf(name);
  return spec?.several !== true && spec?.type !== 'lines' && spec?.type !== 'variables' && spec?.type !== 'map';
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
