export const id = 4553;
export const ids = [4553];
export const modules = {

/***/ 4553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  completionFor: () => (/* binding */ completionFor)
});

// EXTERNAL MODULE: ./build/compiled/arguments.js + 1 modules
var compiled_arguments = __webpack_require__(5465);
;// CONCATENATED MODULE: ./build/compiled/core/completion.js
const shells = ['bash', 'zsh', 'fish'];
/** The script that a shell reads to complete the words of the program. */
function completionScript(shell, vocabulary) {
    switch (shell) {
        case 'bash':
            return bashScript(vocabulary);
        case 'zsh':
            return zshScript(vocabulary);
        case 'fish':
            return fishScript(vocabulary);
    }
}
function bashScript({ program, commands, flags }) {
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
function bashValue(value) {
    if (value === 'path')
        return 'compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$current"));';
    return typeof value === 'string' ? '' : `COMPREPLY=($(compgen -W ${quote(value.join(' '))} -- "$current"));`;
}
function zshScript({ program, commands, flags }) {
    const name = functionName(program);
    const described = (text) => text.replace(/[[\]:\\]/g, (character) => `\\${character}`);
    const argument = ({ name, summary, value }) => {
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
function fishScript({ program, commands, flags }) {
    const line = (when, { name, summary, value }) => {
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
function names(flags) {
    return flags.map(({ name }) => `--${name}`);
}
function unique(flags) {
    return flags.filter((flag, place) => flags.findIndex(({ name }) => name === flag.name) === place);
}
function functionName(program) {
    return `_${program.replace(/\W/g, '_')}_words`;
}
function quote(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}
function fishQuote(text) {
    return `'${text.replace(/[\\']/g, (character) => `\\${character}`)}'`;
}

// EXTERNAL MODULE: ./build/compiled/inputs.js
var inputs = __webpack_require__(79105);
;// CONCATENATED MODULE: ./build/compiled/completion.js



const ownFlags = [
    { name: 'format', summary: 'what goes to stdout', value: compiled_arguments/* formats */.F },
    { name: 'output', summary: 'write that to a file instead', value: 'path' },
    { name: 'help', summary: 'help on the command', value: 'none' },
    { name: 'version', summary: 'the version', value: 'none' },
];
/** Inputs that name a file or folder. */
const paths = new Set(['workflow', 'working-directory', 'osoplog', 'config-path', 'manifests', 'sarif-file', 'audit-log', 'report', 'argocd-ca-cert', 'argocd-client-cert', 'argocd-client-key', 'environments-path']);
/** The script for a shell, from the table of inputs; undefined for a shell that is not known. */
function completionFor(shell) {
    const known = shells.find((name) => name === shell);
    if (known === undefined)
        return undefined;
    return scriptFor(known);
}
function scriptFor(shell) {
    const commands = inputs/* commandNames */.oQ.map((command) => ({
        name: command,
        summary: inputs/* commandSummaries */.Ox[command],
        words: command === 'audit' ? ['verify', 'export'] : [],
        flags: inputs/* inputs */.QL.filter((input) => input.name !== 'command' && input.commands.includes(command)).map(flagOf),
    }));
    const completion = { name: 'completion', summary: 'prints the completion of a shell', words: shells, flags: [] };
    return completionScript(shell, { program: 'osop-argocd', commands: [...commands, completion], flags: ownFlags });
}
/** A boolean that is on by default is of use in its negative. */
function flagOf(input) {
    const summary = (input.description.split(/[;:.] |\. /)[0] ?? '').replaceAll('`', '');
    if (input.type === 'boolean')
        return { name: input.default === 'true' ? `no-${input.name}` : input.name, summary, value: 'none' };
    return { name: input.name, summary, value: input.choices ?? (paths.has(input.name) ? 'path' : 'text') };
}


/***/ })

};
