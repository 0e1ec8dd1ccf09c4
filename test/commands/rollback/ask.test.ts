import { describe, expect, test } from 'vitest';
import { askForTarget, askToContinue } from '../../../src/commands/rollback/ask.js';
import { answering, shownHistory } from '../../support/histories.js';

describe('where to roll back to', () => {
  test.each([
    ['', { kind: 'id', id: 5 }],
    ['6', { kind: 'id', id: 6 }],
    [' id:0 ', { kind: 'id', id: 0 }],
    ['steps:2', { kind: 'steps', steps: 2 }],
    ['last-healthy', { kind: 'last-healthy' }],
    ['9E8D7C6', { kind: 'commit', revision: '9e8d7c6' }],
    ['1234567', { kind: 'commit', revision: '1234567' }],
    ['q', undefined],
    ['QUIT', undefined],
  ] as const)('is what the answer %j means', async (answer, target) => {
    const person = answering(answer);
    expect(await askForTarget(shownHistory(), person)).toEqual(target);
    expect(person.seen).toEqual(['Roll back to [5]: ']);
  });

  test.each([
    ['9', 'no id 9; it has 7, 6, 5, 0'],
    ['id:1234567', 'no id 1234567'],
    ['7', '7 is what is live'],
    ['steps:0', 'That is none of them'],
    ['yes', 'That is none of them'],
    ['--to 5', 'That is none of them'],
  ])('is asked again after %j, with what is wrong about it', async (answer, told) => {
    const person = answering(answer, '5');
    expect(await askForTarget(shownHistory(), person)).toEqual({ kind: 'id', id: 5 });
    expect(person.seen[1]).toContain(told);
    expect(person.seen).toHaveLength(3);
  });

  test('is nowhere once the input ends', async () => {
    expect(await askForTarget(shownHistory(), answering())).toBeUndefined();
    expect(await askForTarget(shownHistory(), answering('9'))).toBeUndefined();
  });

  test('has no proposal where none was healthy: an empty answer is none', async () => {
    const person = answering('', '6');
    expect(await askForTarget(shownHistory({ proposed: undefined }), person)).toEqual({ kind: 'id', id: 6 });
    expect(person.seen[0]).toBe('Roll back to: ');
    expect(person.seen[1]).toContain('Nothing is proposed');
  });
});

describe('whether to continue', () => {
  test.each([['y', true], ['Yes', true], ['n', false], ['', false], ['q', false]] as const)('is %j: %j', async (answer, going) => {
    expect(await askToContinue(answering(answer))).toBe(going);
  });

  test('is asked again after anything else, and is no once the input ends', async () => {
    const person = answering('5', 'yy', 'y');
    expect(await askToContinue(person)).toBe(true);
    expect(person.seen.filter((text) => text.startsWith('Continue?'))).toHaveLength(3);
    expect(await askToContinue(answering())).toBe(false);
  });
});
