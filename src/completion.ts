import { formats } from './arguments.js';
import { completionScript, shells, type CompletedFlag, type Shell } from './core/completion.js';
import { commandNames, commandSummaries, inputs, type InputSpec } from './inputs.js';

const ownFlags: readonly CompletedFlag[] = [
  { name: 'format', summary: 'what goes to stdout', value: formats },
  { name: 'output', summary: 'write that to a file instead', value: 'path' },
  { name: 'help', summary: 'help on the command', value: 'none' },
  { name: 'version', summary: 'the version', value: 'none' },
];

/** Inputs that name a file or folder. */
const paths: ReadonlySet<string> = new Set(['workflow', 'working-directory', 'osoplog', 'config-path', 'manifests', 'sarif-file', 'audit-log', 'report', 'argocd-ca-cert', 'argocd-client-cert', 'argocd-client-key', 'environments-path']);

/** The script for a shell, from the table of inputs; undefined for a shell that is not known. */
export function completionFor(shell: string | undefined): string | undefined {
  const known = shells.find((name) => name === shell);
  if (known === undefined) return undefined;
  return scriptFor(known);
}

function scriptFor(shell: Shell): string {
  const commands = commandNames.map((command) => ({
    name: command,
    summary: commandSummaries[command],
    words: command === 'audit' ? ['verify', 'export'] : [],
    flags: inputs.filter((input: InputSpec) => input.name !== 'command' && input.commands.includes(command)).map(flagOf),
  }));
  const completion = { name: 'completion', summary: 'prints the completion of a shell', words: shells, flags: [] };
  return completionScript(shell, { program: 'osop-argocd', commands: [...commands, completion], flags: ownFlags });
}

/** A boolean that is on by default is of use in its negative. */
function flagOf(input: InputSpec): CompletedFlag {
  const summary = (input.description.split(/[;:.] |\. /)[0] ?? '').replaceAll('`', '');
  if (input.type === 'boolean') return { name: input.default === 'true' ? `no-${input.name}` : input.name, summary, value: 'none' };
  return { name: input.name, summary, value: input.choices ?? (paths.has(input.name) ? 'path' : 'text') };
}
