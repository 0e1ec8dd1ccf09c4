import { describe, expect, it } from 'vitest';

import { carriesRun, changeMark, splitMessage } from '../../../src/core/git/run-trailer.js';
import { isWritablePath } from '../../../src/core/git/writable-path.js';

describe('the trailer of a run', () => {
  it.each([
    ['x\n\nOsop-Run: r1', true],
    ['x\n\nOsop-Run: r1\n\n', true],
    ['x\r\n\r\nOsop-Run: r1\r\n', true],
    ['x\n\nbody\n\nOsop-Image: web\nOsop-Run: r1\nSigned-off-by: Ada', true],
    ['Osop-Run: r1', false],
    ['x\n\nOsop-Run: r1\n\nbody', false],
    ['x\n\nOsop-Run: r10', false],
    ['x\n\n> Osop-Run: r1', false],
    ['x\nOsop-Run: r1', false],
    ['', false],
  ])('T24 in %j is there: %j', (message, expected) => {
    expect(carriesRun(message, 'r1')).toBe(expected);
  });

  it('T24 names run, node and change in one word, whatever the node is called', () => {
    const id = '6f1c0de0-0000-4000-8000-0123456789ab';
    expect(changeMark({ runId: 'r1', node: 'set image\nOsop-Run: x/[skip ci]', id })).toBe('r1/set-image-Osop-Run-x-skip-ci-/0123456789ab');
    expect(changeMark({ runId: 'r1', node: 'n'.repeat(500), id }).length).toBeLessThan(120);
  });
});

describe('a message', () => {
  it.each([
    ['x', 'x', ''],
    ['x\n', 'x', ''],
    ['x\n\ny\n\nOsop-Run: r1\n', 'x', 'y\n\nOsop-Run: r1'],
    ['x \r\n\r\n  y\r\nz', 'x', '  y\nz'],
    ['x\ny', 'x', 'y'],
  ])('%j is the headline %j and the body %j', (message, headline, body) => {
    expect(splitMessage(message)).toEqual({ headline, body });
  });
});

describe('a path to write to', () => {
  it.each(['a', 'a/b.yaml', '.github/x', 'a b/ü', '...', '.gitignore', 'a/.gitkeep', '-x'])('can be %j', (path) => { expect(isWritablePath(path)).toBe(true); });
  it.each(['', '/a', 'a/', 'a//b', '.', '..', 'a/../b', './a', 'a\\b', 'a\0', 'a\nb', '.git', '.git/config', 'a/.Git/x', '.git./x', '.git /x', 'GIT~1/x', 'a'.repeat(5000)])('T9 cannot be %j', (path) => { expect(isWritablePath(path)).toBe(false); });
});
