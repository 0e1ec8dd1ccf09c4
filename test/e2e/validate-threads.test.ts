import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type TestContext } from 'vitest';
import { readSchemaStore } from '../../src/adapters/schema-store.js';
import { variedRepository } from '../support/varied-repository.js';
import { scratchFolder } from '../support/world.js';
import { writeFiles } from '../support/write-files.js';

const program = join(import.meta.dirname, '../../dist');

/**
 * Has the program see so many processors and much work. Once a thread is made, the next file is read when a thread has
 * posted something or has failed, so that it never comes too late.
 */
const probe = `
const fs = require('node:fs');
const os = require('node:os');
const threads = require('node:worker_threads');
const { NOTES, PROCESSORS, FAULT } = process.env;
const note = (word) => fs.appendFileSync(NOTES, word + '\\n');
if (threads.isMainThread) {
  os.availableParallelism = () => Number(PROCESSORS);
  let spent = 0;
  process.cpuUsage = () => ({ user: (spent += 1e9), system: 0 });
  let made = false;
  threads.Worker = class extends threads.Worker {
    constructor(...args) {
      super(...args);
      note('made');
      made = true;
    }
  };
  const { readFileSync } = fs;
  const pause = new Int32Array(new SharedArrayBuffer(4));
  fs.readFileSync = (...args) => {
    for (let turns = 0; made && turns < 4000 && !/posted|failed/.test(readFileSync(NOTES, 'utf8')); turns += 1) Atomics.wait(pause, 0, 0, 5);
    made = false;
    return readFileSync(...args);
  };
  require('node:module').syncBuiltinESMExports();
} else {
  const { postMessage } = threads.MessagePort.prototype;
  let posted = 0;
  threads.MessagePort.prototype.postMessage = function (...args) {
    if (FAULT === 'exit') {
      note('failed');
      process.exit(3);
    }
    if (FAULT === 'throw' && posted > 0) {
      note('failed');
      throw new Error('no memory');
    }
    posted += 1;
    postMessage.apply(this, args);
    note('posted');
  };
}
`;

interface Ran {
  readonly status: number | null;
  readonly stderr: string;
  readonly found: unknown;
  /** What the probe noted. */
  readonly notes: readonly string[];
}

interface Given {
  readonly program: string;
  readonly processors: number;
  readonly fault?: 'exit' | 'throw';
}

function prepare(context: TestContext): { readonly folder: string; readonly run: (given: Given) => Ran } {
  const folder = scratchFolder(context);
  const files = [...variedRepository(readSchemaStore(), { folders: 10, seed: 3 })].flatMap(([path, text]) => (text === undefined ? [] : [[`repository/${path}`, text] as const]));
  writeFiles(folder, { ...Object.fromEntries(files), 'probe.cjs': probe });
  const notes = join(folder, 'notes');
  const run = ({ program, processors, fault }: Given): Ran => {
    writeFileSync(notes, '');
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--require', join(folder, 'probe.cjs'), join(program, 'cli/index.js'), 'validate', '--no-changed-only', '--format', 'json', '--render', 'none', '--policies', 'strict'], {
      cwd: join(folder, 'repository'), encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, env: { PATH: process.env['PATH'], PROCESSORS: String(processors), NOTES: notes, FAULT: fault ?? '' },
    });
    return { status, stderr, found: stdout === '' ? undefined : JSON.parse(stdout), notes: readFileSync(notes, 'utf8').split('\n') };
  };
  return { folder, run };
}

const made = ({ notes }: Ran): number => notes.filter((note) => note === 'made').length;

test('on a machine with processors to spare threads help, and what is found is the same', (context) => {
  const { run } = prepare(context);
  const alone = run({ program, processors: 2 });
  expect({ status: alone.status, made: made(alone) }, alone.stderr).toEqual({ status: 2, made: 0 });
  const together = run({ program, processors: 4 });
  expect({ status: together.status, found: together.found, made: made(together) }, together.stderr).toEqual({ status: 2, found: alone.found, made: 2 });
  expect(together.notes).toContain('posted');
});

test.for(['exit', 'throw'] as const)('threads that fail (%s) change nothing', (fault, context) => {
  const { run } = prepare(context);
  const alone = run({ program, processors: 1 });
  const together = run({ program, processors: 8, fault });
  expect({ status: together.status, found: together.found, made: made(together) }, together.stderr).toEqual({ status: 2, found: alone.found, made: 3 });
  expect(together.notes).toContain('failed');
});

test('without the program of a thread there are none', (context) => {
  const { folder, run } = prepare(context);
  const copy = join(folder, 'dist');
  cpSync(program, copy, { recursive: true });
  rmSync(join(copy, 'worker'), { recursive: true });
  const alone = run({ program: copy, processors: 4 });
  expect({ status: alone.status, made: made(alone) }, alone.stderr).toEqual({ status: 2, made: 0 });
});
