import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Json, JsonObject } from '../../src/core/json.js';
import { parseFileCommands, parseRunnerLog, type RunnerCommand } from './runner-commands.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The bundles under test: `dist/`, or where E2E_DIST says. */
export const dist = process.env['E2E_DIST'] ?? join(root, 'dist');
/** The node that runs them: the one of the tests, or E2E_NODE. */
export const node = process.env['E2E_NODE'] ?? process.execPath;

/** Where a folder is given for it, node keeps there what it has compiled: these tests start the same bundles again and again. */
const compileCache = process.env['NODE_COMPILE_CACHE'] === undefined ? {} : { NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] };

/** The job's own token, which the runner fills into defaults. */
export const githubToken = 'ghs_0aB1cD2eF3gH4iJ5kL6mN7oP8qR9sT0uV1wX';

/** A program to start. `env` is all of its environment beside `PATH` and a `HOME` and temporary folder of its own. */
export interface ProgramOptions {
  readonly cwd: string;
  /** Folder for everything that the program and this runner leave behind. */
  readonly scratch: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Another folder with the bundles. */
  readonly dist?: string;
  /** Kills the program, if it still runs. */
  readonly until?: AbortSignal;
}

/** A program that runs. */
export interface Running<Result> {
  readonly pid: number;
  readonly signal: (name: NodeJS.Signals) => void;
  /** Resolves once its output, so far, matches; rejects when it ends before. */
  readonly printed: (pattern: RegExp) => Promise<void>;
  readonly finished: Promise<Result>;
}

/** A program at a terminal of its own: what it prints and what is typed are one stream. */
export interface AtTerminal extends Running<Finished> {
  /** What a person types; a line ends by `\r`, and `\u0003` is Ctrl-C. */
  readonly type: (text: string) => void;
}

/** How a program ended. `exitCode` is undefined when a signal killed it. */
export interface Finished {
  readonly exitCode: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
  /** Both in the order in which they came. */
  readonly output: string;
  /** Folder that it was given for temporary files. */
  readonly temporary: string;
}

/** An annotation as GitHub shows it. */
export interface ShownAnnotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title: string | undefined;
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly column: number | undefined;
}

export interface ActionResult extends Finished {
  readonly outputs: Readonly<Record<string, string>>;
  readonly annotations: readonly ShownAnnotation[];
  readonly commands: readonly RunnerCommand[];
  readonly groups: readonly string[];
  readonly summary: string;
  /** What people see of the output. */
  readonly log: string;
}

export interface CliResult extends Finished {
  /** Standard output as JSON; throws where it is none. */
  readonly json: () => JsonObject;
}

export interface ActionOptions extends ProgramOptions {
  readonly inputs: Readonly<Record<string, string>>;
  readonly event?: Json;
}

/**
 * Starts the action as GitHub's runner does: inputs as `INPUT_*` with the defaults of `action.yml`, the
 * files behind `GITHUB_OUTPUT` and the others, the event's payload.
 */
export function startAction(options: ActionOptions): Running<ActionResult> {
  const folder = mkdtempSync(join(options.scratch, 'step-'));
  const files = Object.fromEntries(fileCommands.map((name) => [name, join(folder, name)]));
  for (const file of Object.values(files)) writeFileSync(file, '');
  const event = join(folder, 'event.json');
  writeFileSync(event, JSON.stringify(options.event ?? {}));
  const running = startProgram(['index.js'], {
    ...options,
    env: { GITHUB_ACTIONS: 'true', GITHUB_EVENT_PATH: event, ...files, ...inputVariables(options.inputs), ...options.env },
  });
  const read = (name: (typeof fileCommands)[number]): string => readFileSync(join(folder, name), 'utf8');
  return { ...running, finished: running.finished.then((finished) => actionResult(finished, read)) };
}

const fileCommands = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE'] as const;

export function runAction(options: ActionOptions): Promise<ActionResult> {
  return startAction(options).finished;
}

/** Starts the command line; what is not in `env` it does not see. */
export function startCli(options: ProgramOptions & { readonly args: readonly string[] }): Running<CliResult> {
  const running = startProgram(['cli/index.js', ...options.args], options);
  return {
    ...running,
    finished: running.finished.then((finished) => ({ ...finished, json: () => JSON.parse(finished.stdout) as JsonObject })),
  };
}

export function runCli(options: ProgramOptions & { readonly args: readonly string[] }): Promise<CliResult> {
  return startCli(options).finished;
}

/** Whether a terminal can be had: `script` of util-linux makes one. */
export const hasTerminals = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') ?? false;

/** Starts the command line at a terminal of 100 columns. */
export function startCliAtTerminal(options: ProgramOptions & { readonly args: readonly string[] }): AtTerminal {
  const words = [node, join(options.dist ?? dist, 'cli/index.js'), ...options.args].map((word) => `'${word.replaceAll("'", "'\\''")}'`);
  const { child, ...running } = watch((env) =>
    spawn('script', ['-qec', `stty cols 100 rows 40; exec ${words.join(' ')}`, '/dev/null'], { cwd: options.cwd, env: { SHELL: '/bin/sh', TERM: 'xterm', ...env }, stdio: ['pipe', 'pipe', 'pipe'] }), options);
  return { ...running, type: (text) => { child.stdin?.write(text); } };
}

/** Runs a program of a user of the library, as an ES module; `DIST` in its environment is the folder of the bundles. */
export function runModule(source: string, options: ProgramOptions): Promise<Finished> {
  return startProgram(['--input-type=module', '--eval', source], { ...options, env: { DIST: dist, ...options.env } }).finished;
}

function startProgram([first = '', ...rest]: readonly string[], options: ProgramOptions): Running<Finished> {
  return watch((env) =>
    spawn(node, [first.startsWith('-') ? first : join(options.dist ?? dist, first), ...rest], { cwd: options.cwd, env, stdio: ['ignore', 'pipe', 'pipe'] }), options);
}

/** Starts a program in an environment of its own, and follows what it prints. */
function watch(start: (env: NodeJS.ProcessEnv) => ChildProcess, options: ProgramOptions): Running<Finished> & { readonly child: ChildProcess } {
  const temporary = mkdtempSync(join(options.scratch, 'tmp-'));
  const home = join(temporary, 'home');
  mkdirSync(home);
  const child = start({ PATH: process.env['PATH'], ...compileCache, HOME: home, TMPDIR: temporary, RUNNER_TEMP: temporary, ...options.env });
  const seen = { stdout: '', stderr: '', output: '' };
  const watchers = new Set<() => void>();
  const collect = (stream: 'stdout' | 'stderr') => (chunk: string): void => {
    seen[stream] += chunk;
    seen.output += chunk;
    for (const watcher of watchers) watcher();
  };
  child.stdout?.setEncoding('utf8').on('data', collect('stdout'));
  child.stderr?.setEncoding('utf8').on('data', collect('stderr'));
  options.until?.addEventListener('abort', () => { child.kill('SIGKILL'); }, { once: true });
  const finished = new Promise<Finished>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ exitCode: code ?? undefined, ...seen, temporary });
    });
  });
  return {
    child,
    pid: child.pid ?? 0,
    signal: (name) => { child.kill(name); },
    finished,
    printed: (pattern) => new Promise((resolve, reject) => {
      const look = (): void => {
        if (!pattern.test(seen.output)) return;
        watchers.delete(look);
        resolve();
      };
      watchers.add(look);
      void finished.then(() => reject(new Error(`ended without printing ${String(pattern)}:\n${seen.output}`)), reject);
      look();
    }),
  };
}

/** Inputs as the runner hands them over: hyphens stay, and declared defaults are filled in. */
function inputVariables(given: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const declared = (parse(readFileSync(join(root, 'action.yml'), 'utf8')) as { readonly inputs: Readonly<Record<string, { readonly default?: string }>> }).inputs;
  const unknown = Object.keys(given).filter((name) => !(name in declared));
  if (unknown.length > 0) throw new Error(`action.yml does not declare ${unknown.join(', ')}`);
  const value = (name: string, byDefault: string): string => given[name] ?? byDefault.replaceAll('${{ github.token }}', githubToken);
  return Object.fromEntries(Object.entries(declared).map(([name, input]) => [`INPUT_${name.toUpperCase()}`, value(name, input.default ?? '')]));
}

function actionResult(finished: Finished, read: (name: (typeof fileCommands)[number]) => string): ActionResult {
  // The runner reads both streams, line by line.
  const [out, err] = [parseRunnerLog(finished.stdout), parseRunnerLog(finished.stderr)];
  const commands = [...out.commands, ...err.commands];
  if (out.unbalanced.length > 0) throw new Error(`groups are not balanced: ${out.unbalanced.join('; ')}\n${finished.stdout}`);
  const touched = (['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE'] as const).filter((name) => read(name) !== '');
  if (touched.length > 0) throw new Error(`the action wrote to ${touched.join(', ')}`);
  return {
    ...finished,
    commands,
    groups: out.groups,
    outputs: parseFileCommands(read('GITHUB_OUTPUT')),
    annotations: commands.flatMap(annotationOf),
    summary: read('GITHUB_STEP_SUMMARY'),
    log: `${out.visible}\n${err.visible}`,
  };
}

function annotationOf({ name, properties, data }: RunnerCommand): readonly ShownAnnotation[] {
  if (name !== 'error' && name !== 'warning' && name !== 'notice') return [];
  const { title, file, line, col } = properties;
  return [{ level: name, message: data, title, file, line: line === undefined ? undefined : Number(line), column: col === undefined ? undefined : Number(col) }];
}
