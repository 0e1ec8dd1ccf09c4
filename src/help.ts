import { commandNames, commandSummaries, inputs, type CommandName, type InputSpec } from './inputs.js';

const examples: { readonly [C in CommandName]: readonly string[] } = {
  run: [
    'osop-argocd run --workflow deploy.osop.yaml --argocd-server argocd.example.com',
    'osop-argocd run --app web --dry-run',
  ],
  bump: [
    'osop-argocd bump --image ghcr.io/org/web --tag 1.4.2 --config-path apps/production',
    'osop-argocd bump --images "ghcr.io/org/web:1.4.2" --update "values.yaml#web.image.tag" --dry-run',
  ],
  promote: [
    'osop-argocd promote --from dev --to staging --config-path apps/web',
    'osop-argocd promote --from staging --to prod --app web-staging --commit-mode pull-request',
  ],
  sync: [
    'osop-argocd sync --app web --argocd-server argocd.example.com',
    'osop-argocd sync --selector team=shop --waves "db-*" --waves "*" --max-parallel 3',
    'osop-argocd sync --app web --resources apps:Deployment:web --on-sync-window wait',
  ],
  wait: [
    'osop-argocd wait --app web --revision 4d1f2a9c --health-timeout 900',
    'osop-argocd wait --app platform --argocd-server argocd.example.com',
  ],
  rollback: [
    'osop-argocd rollback --app web',
    'osop-argocd rollback --app web --to id:4 --dry-run',
    'osop-argocd rollback --app web --to 4d1f2a9c --rollback git-revert --reason outage',
  ],
  validate: [
    'osop-argocd validate',
    'osop-argocd validate --manifests k8s --kubernetes-version 1.34 --policies strict',
    'osop-argocd validate --format sarif --output findings.sarif',
  ],
  affected: [
    'osop-argocd affected',
    'osop-argocd affected --base main --format json',
    'osop-argocd affected --base v1.4.2 --head main --output applications.txt',
  ],
  diff: [
    'osop-argocd diff',
    'osop-argocd diff --base main --exit-code --patch-file rendered.patch',
    'osop-argocd diff --base main --app "web-*" --argocd-server argocd.example.com --report diff.html',
  ],
  drift: [
    'osop-argocd drift --argocd-server argocd.example.com',
    'osop-argocd drift --app web --format json',
    'osop-argocd drift --project shop --allow-pending --report drift.html',
  ],
  preview: [
    'osop-argocd preview --preview-template deploy/preview.yaml --pull-request 7',
    'osop-argocd preview --preview-set web-previews --pull-request 7 --dry-run',
    'osop-argocd preview --preview-action sweep --project previews --dry-run',
  ],
  doctor: [
    'osop-argocd doctor',
    'osop-argocd doctor --argocd-server argocd.example.com --app web',
    'osop-argocd doctor --doctor-rules DR040=off --format sarif --output doctor.sarif',
  ],
  audit: [
    'osop-argocd audit web --since 30d',
    'osop-argocd audit web --ledger branch:audit --html --output web.html',
    'osop-argocd audit web --audit-log audit.jsonl --json',
    'osop-argocd audit verify --audit-log audit.jsonl',
    'osop-argocd audit verify --audit-log audit.jsonl --audit-head HASH',
  ],
  rehearse: [
    'osop-argocd rehearse',
    'osop-argocd rehearse --workflow deploy.osop.yaml --scenario degraded',
    'osop-argocd rehearse --config-path k8s/production --scenario timeout',
    'osop-argocd rehearse --scenario degraded --report report.html',
  ],
  graph: [
    'osop-argocd graph --workflow deploy.osop.yaml > deploy.mmd',
    'osop-argocd graph --workflow deploy.osop.yaml --format html --output deploy.html',
  ],
};

/** Flags that belong to the CLI alone. */
const ownFlags: readonly (readonly [string, string])[] = [
  ['--format text|json|github|sarif|junit|codequality|html', 'what goes to stdout besides the log on stderr (text: nothing)'],
  ['--output FILE', 'write that to a file instead'],
  ['--help', 'this help; after a command, its inputs'],
  ['--version', 'the version'],
];

/** The text of `--help`, for a command or for all. Lines fit 80 columns where words allow it. */
export function helpText(command: CommandName | undefined): string {
  return command === undefined ? generalHelp() : commandHelp(command);
}

function generalHelp(): string {
  return [
    'osop-argocd: carries out an OSOP deployment workflow with Argo CD',
    '',
    'Usage: osop-argocd <command> [--input value]...',
    '',
    'Commands:',
    ...commandNames.flatMap((name) => hanging(`  ${name.padEnd(10)} `, commandSummaries[name])),
    ...hanging('  completion ', 'prints the completion of bash, zsh or fish: eval "$(osop-argocd completion bash)"'),
    '',
    'Flags:',
    ...rows(ownFlags),
    '',
    'Examples:',
    ...commandNames.flatMap((name) => examples[name].slice(0, 1).map((line) => `  ${line}`)),
    '',
    'osop-argocd <command> --help lists the inputs of a command.',
    '',
  ].join('\n');
}

function commandHelp(command: CommandName): string {
  const own: readonly InputSpec[] = inputs.filter((input: InputSpec) => input.name !== 'command' && input.commands.includes(command));
  const groups = [...new Set(own.map((input) => input.group))];
  return [
    ...hanging(`osop-argocd ${command}: `, commandSummaries[command], left),
    '',
    ...groups.flatMap((group) => [
      `${group[0]?.toUpperCase() ?? ''}${group.slice(1)}:`,
      ...rows(own.filter((input) => input.group === group).map((input) => [flagOf(input), descriptionOf(input)])),
      '',
    ]),
    'Flags:',
    ...rows(ownFlags),
    '',
    'Examples:',
    ...examples[command].map((line) => `  ${line}`),
    '',
  ].join('\n');
}

function flagOf(input: InputSpec): string {
  if (input.type === 'boolean') return input.default === 'true' ? `--no-${input.name}` : `--${input.name}`;
  if (input.type === 'seconds') return `--${input.name} SECONDS`;
  return `--${input.name} ${input.choices === undefined ? 'VALUE' : input.choices.join('|')}`;
}

function descriptionOf(input: InputSpec): string {
  const fallback = input.default === '' || input.type === 'boolean' ? '' : ` (${input.default})`;
  const env = input.env === undefined ? '' : ` [env ${input.env}]`;
  return `${input.description.replaceAll('`', '')}${fallback}${env}`;
}

const left = 4;
const textColumn = 8;
const width = 80;

function rows(pairs: readonly (readonly [string, string])[]): readonly string[] {
  return pairs.flatMap(([flag, text]) => [`${' '.repeat(left)}${flag}`, ...wrap(text, textColumn).map((line) => `${' '.repeat(textColumn)}${line}`)]);
}

/** The text behind its head; further lines begin at `indent`, which is the head's end unless given. */
function hanging(head: string, text: string, indent = head.length): readonly string[] {
  return wrap(text, head.length).map((line, index) => `${index === 0 ? head : ' '.repeat(indent)}${line}`);
}

function wrap(text: string, column: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && column + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
