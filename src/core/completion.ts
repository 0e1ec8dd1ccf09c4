/** What can be typed on the command line. */
export interface Vocabulary {
  readonly program: string;
  readonly commands: readonly { readonly name: string; readonly summary: string; readonly flags: readonly CompletedFlag[]; readonly words: readonly string[] }[];
  /** Flags of every command, and of none. */
  readonly flags: readonly CompletedFlag[];
}

/** `value` says what follows: nothing, a path, one of some words, or something that cannot be proposed. */
export interface CompletedFlag {
  readonly name: string;
  readonly summary: string;
  readonly value: 'none' | 'path' | 'text' | readonly string[];
}

export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

/** The script that a shell reads to complete the words of the program. */
export function completionScript(shell: Shell, vocabulary: Vocabulary): string {
  switch (shell) {
    case 'bash':
      return bashScript(vocabulary);
    case 'zsh':
      return zshScript(vocabulary);
    case 'fish':
      return fishScript(vocabulary);
  }
}

function bashScript({ program, commands, flags }: Vocabulary): string {
  const name = functionName(program);
  const all = unique([...flags, ...commands.flatMap((command) => command.flags)]);
  const values = all.filter(({ value }) => value !== 'none');
  return [
    `# bash completion of ${program}: eval "$(${program} completion bash)"`,
    `${name}() {`,
    '  local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}" words=""',
    '  COMPREPLY=()',
    // `=` breaks words: `--name=value` is three of them.
    '  if [[ "$current" == "=" ]]; then current=""; elif [[ "$previous" == "=" ]]; then previous="${COMP_WORDS[COMP_CWORD-2]}"; fi',
    '  case "$previous" in',
    ...values.map(({ name, value }) => `    --${name}) ${bashValue(value)} return ;;`),
    '  esac',
    '  case "${COMP_WORDS[1]}" in',
    ...commands.map((command) => `    ${command.name}) words=${quote([...command.words, ...names([...command.flags, ...flags])].join(' '))} ;;`),
    '  esac',
    `  if [[ $COMP_CWORD -eq 1 ]]; then words=${quote([...commands.map(({ name }) => name), ...names(flags)].join(' '))}; fi`,
    '  COMPREPLY=($(compgen -W "$words" -- "$current"))',
    '}',
    `complete -F ${name} ${program}`,
    '',
  ].join('\n');
}

function bashValue(value: CompletedFlag['value']): string {
  if (value === 'path') return 'compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$current"));';
  return typeof value === 'string' ? '' : `COMPREPLY=($(compgen -W ${quote(value.join(' '))} -- "$current"));`;
}

function zshScript({ program, commands, flags }: Vocabulary): string {
  const name = functionName(program);
  const described = (text: string): string => text.replace(/[[\]:\\]/g, (character) => `\\${character}`);
  const argument = ({ name, summary, value }: CompletedFlag): string => {
    const action = value === 'path' ? '_files' : typeof value === 'string' ? ' ' : `(${value.join(' ')})`;
    return quote(value === 'none' ? `--${name}[${described(summary)}]` : `*--${name}=[${described(summary)}]:value:${action}`);
  };
  return [
    `#compdef ${program}`,
    `# zsh completion of ${program}: eval "$(${program} completion zsh)", after compinit`,
    `${name}() {`,
    '  local -a commands',
    '  commands=(',
    ...commands.map(({ name, summary }) => `    ${quote(`${name}:${described(summary)}`)}`),
    '  )',
    '  if (( CURRENT == 2 )); then',
    "    _describe -t commands command commands",
    `    _arguments ${flags.map(argument).join(' ')}`,
    '    return',
    '  fi',
    '  local command="${words[2]}"',
    '  shift words; (( CURRENT-- ))',
    '  case "$command" in',
    ...commands.flatMap((command) => [
      `    ${command.name})`,
      '      _arguments \\',
      ...(command.words.length === 0 ? [] : [`        ${quote(`1:word:(${command.words.join(' ')})`)} \\`]),
      ...[...command.flags, ...flags].map((flag, place, listed) => `        ${argument(flag)}${place === listed.length - 1 ? '' : ' \\'}`),
      '      ;;',
    ]),
    '  esac',
    '}',
    `if [[ "\${funcstack[1]}" == "_${program}" ]]; then ${name} "$@"; else compdef ${name} ${program}; fi`,
    '',
  ].join('\n');
}

function fishScript({ program, commands, flags }: Vocabulary): string {
  const line = (when: string, { name, summary, value }: CompletedFlag): string => {
    const action = value === 'none' ? '' : value === 'path' ? ' -r -F' : typeof value === 'string' ? ' -x' : ` -x -a ${fishQuote(value.join(' '))}`;
    return `complete -c ${program} -n ${fishQuote(when)} -l ${name}${action} -d ${fishQuote(summary)}`;
  };
  return [
    `# fish completion of ${program}: ${program} completion fish | source`,
    `complete -c ${program} -f`,
    ...commands.map(({ name, summary }) => `complete -c ${program} -n __fish_use_subcommand -a ${name} -d ${fishQuote(summary)}`),
    ...flags.map((flag) => line('true', flag)),
    ...commands.flatMap((command) => [
      ...command.words.map((word) => `complete -c ${program} -n ${fishQuote(`__fish_seen_subcommand_from ${command.name}`)} -a ${word}`),
      ...command.flags.map((flag) => line(`__fish_seen_subcommand_from ${command.name}`, flag)),
    ]),
    '',
  ].join('\n');
}

function names(flags: readonly CompletedFlag[]): readonly string[] {
  return flags.map(({ name }) => `--${name}`);
}

function unique(flags: readonly CompletedFlag[]): readonly CompletedFlag[] {
  return flags.filter((flag, place) => flags.findIndex(({ name }) => name === flag.name) === place);
}

function functionName(program: string): string {
  return `_${program.replace(/\W/g, '_')}_words`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function fishQuote(text: string): string {
  return `'${text.replace(/[\\']/g, (character) => `\\${character}`)}'`;
}
