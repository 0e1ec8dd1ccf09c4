/** A workflow command as GitHub's runner takes it out of a step's output. Values are decoded. */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** What the runner makes of a step's output. */
export interface ParsedLog {
  readonly commands: readonly RunnerCommand[];
  /** What people see: every line that is no command, and the text of annotations and groups. */
  readonly visible: string;
  /** Groups that were opened and closed, in order. */
  readonly groups: readonly string[];
  /** Why the groups are not balanced; empty when they are. */
  readonly unbalanced: readonly string[];
}

/**
 * Reads output as the runner does: a line ends at LF, CR or CRLF; `::name key=value::data` counts after
 * white space at its start, `##[name key=value;]data` anywhere in it; `stop-commands` is obeyed. Here every
 * name is taken for a command, also those that the runner does not know.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function parseRunnerLog(text: string): ParsedLog {
  const commands: RunnerCommand[] = [];
  const visible: string[] = [];
  let stopToken: string | undefined;
  for (const line of text.split(/\r\n|\n|\r/)) {
    const command = parseCommand(line);
    if (command === undefined || (stopToken !== undefined && command.name !== stopToken)) {
      visible.push(line);
      continue;
    }
    commands.push(command);
    if (command.name === stopToken) stopToken = undefined;
    else if (command.name === 'stop-commands') stopToken = command.data;
    else if (command.name !== 'add-mask' && command.name !== 'debug') visible.push(command.data);
  }
  return { commands, visible: visible.join('\n'), ...groupsOf(commands) };
}

function parseCommand(line: string): RunnerCommand | undefined {
  const modern = /^::([^\s:]+)(?: +(.*?))?::(.*)$/.exec(line.trimStart());
  if (modern !== null) return { name: modern[1] ?? '', properties: parseProperties(modern[2] ?? '', ','), data: decode(modern[3] ?? '') };
  const old = /##\[([^\s\]]+)(?: +([^\]]*))?\](.*)$/.exec(line);
  if (old !== null) return { name: old[1] ?? '', properties: parseProperties(old[2] ?? '', ';'), data: decode(old[3] ?? '') };
  return undefined;
}

function parseProperties(text: string, separator: ',' | ';'): Readonly<Record<string, string>> {
  return Object.fromEntries(text.split(separator).filter((pair) => pair.includes('=')).map((pair) => {
    const equals = pair.indexOf('=');
    return [pair.slice(0, equals).trim(), decode(pair.slice(equals + 1))];
  }));
}

function decode(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
}

function groupsOf(commands: readonly RunnerCommand[]): Pick<ParsedLog, 'groups' | 'unbalanced'> {
  const groups: string[] = [];
  const unbalanced: string[] = [];
  let open: string | undefined;
  for (const { name, data } of commands) {
    if (name === 'group') {
      if (open !== undefined) unbalanced.push(`${data} begins inside ${open}`);
      open = data;
      groups.push(data);
    } else if (name === 'endgroup') {
      if (open === undefined) unbalanced.push('a group ends that did not begin');
      open = undefined;
    }
  }
  return { groups, unbalanced: open === undefined ? unbalanced : [...unbalanced, `${open} does not end`] };
}

/**
 * Reads `GITHUB_OUTPUT` and its like: `name=value`, or `name<<delimiter` with lines up to the delimiter.
 * Throws for a file that the runner would refuse, and for a name that is set twice.
 */
export function parseFileCommands(text: string): Readonly<Record<string, string>> {
  const found = new Map<string, string>();
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const line = (lines[index] ?? '').replace(/\r$/, '');
    if (line === '') continue;
    const [name, value, last] = readEntry(lines, index, line);
    if (found.has(name)) throw new Error(`${name} is set twice`);
    found.set(name, value);
    index = last;
  }
  return Object.fromEntries(found);
}

function readEntry(lines: readonly string[], index: number, line: string): readonly [name: string, value: string, last: number] {
  const [equals, here] = [line.indexOf('='), line.indexOf('<<')];
  if (equals > 0 && (here < 0 || equals < here)) return [line.slice(0, equals), line.slice(equals + 1), index];
  const delimiter = line.slice(here + 2);
  if (here <= 0 || delimiter === '') throw new Error(`the runner refuses the line ${line}`);
  const end = lines.findIndex((candidate, at) => at > index && candidate.replace(/\r$/, '') === delimiter);
  if (end < 0) throw new Error(`the value of ${line.slice(0, here)} does not end`);
  return [line.slice(0, here), lines.slice(index + 1, end).join('\n'), end];
}
