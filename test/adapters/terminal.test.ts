import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { createTerminal, type Terminal } from '../../src/adapters/terminal.js';

interface Sitting {
  readonly input: PassThrough;
  readonly written: string[];
  readonly cancel: () => void;
  readonly terminal: Terminal;
}

function sitDown(): Sitting {
  const [input, written, cancellation] = [new PassThrough(), [] as string[], new AbortController()];
  const terminal = createTerminal({ input, signal: cancellation.signal, color: false, write: (text) => { written.push(text); }, columns: () => 80, utcOffset: () => 0 });
  return { input, written, terminal, cancel: () => { cancellation.abort(new Error('cancelled by SIGINT')); } };
}

test('a terminal gives one line for each question, also for lines that came before it', async () => {
  const { input, written, terminal } = sitDown();
  input.write('5\ny');
  expect(await terminal.ask('Roll back to: ')).toBe('5');
  const second = terminal.ask('Continue? ');
  input.write('es\n');
  expect(await second).toBe('yes');
  expect(written).toEqual(['Roll back to: ', 'Continue? ']);
  terminal.close();
});

test('a terminal whose input ends gives no answer, to no further question either', async () => {
  const { input, written, terminal } = sitDown();
  input.end();
  expect(await terminal.ask('Roll back to: ')).toBeUndefined();
  expect(await terminal.ask('Continue? ')).toBeUndefined();
  expect(written).toEqual(['Roll back to: ', '\n', 'Continue? ', '\n']);
});

test('a terminal at which the run is cancelled gives no answer, and asks no further question', async () => {
  const { written, terminal, cancel } = sitDown();
  const answer = terminal.ask('Roll back to: ');
  cancel();
  expect(await answer).toBeUndefined();
  expect(await terminal.ask('Continue? ')).toBeUndefined();
  expect(written).toEqual(['Roll back to: ', '\n']);
  terminal.close();
});

test('a terminal that is asked nothing does not read', () => {
  const { input, terminal } = sitDown();
  terminal.close();
  expect(input.listenerCount('data') + input.listenerCount('readable') + input.listenerCount('keypress')).toBe(0);
});
